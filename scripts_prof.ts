import { simulate, machineFor } from "/work/main/src/lab/run.ts";
const m = machineFor(2500); const sc:any={name:"x",levers:[],off:[]};
for(let i=0;i<5;i++){const t=performance.now(); simulate(sc,{},m); console.log((performance.now()-t).toFixed(0));}
