import "./look/index.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { breath } from "./state/breath.ts";

// Written from where the page was opened, they would be looked for elsewhere once a link leads to a page at another depth.
for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=icon], link[rel=manifest]")) {
  link.setAttribute("href", link.href);
}

const target = document.getElementById("lab");
// What the scripts declare has taken its time already.
if (target) void breath().then(() => mount(App, { target }));

if (import.meta.env.PROD && import.meta.env.MODE !== "single" && "serviceWorker" in navigator) {
  // Without it everything works but opening the page again without a network.
  const root = new URL(document.documentElement.dataset["root"] ?? "./", location.href);
  navigator.serviceWorker.register(new URL("offline.js", root)).catch(() => undefined);
}
