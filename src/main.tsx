import "./theme/fonts.css";
import { start } from "./app/start";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
start(root);
