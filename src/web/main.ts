import "uplot/dist/uPlot.min.css";
import "./style/index.css";
import { mount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("lab");
if (target) mount(App, { target });

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  // Without it everything works but opening the page again without a network.
  navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
