import "./look/index.css";
import { mount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("lab");
if (target) mount(App, { target });

if (import.meta.env.PROD && import.meta.env.MODE !== "single" && "serviceWorker" in navigator) {
  // Without it everything works but opening the page again without a network.
  const root = new URL(document.documentElement.dataset["root"] ?? "./", location.href);
  navigator.serviceWorker.register(new URL("offline.js", root)).catch(() => undefined);
}
