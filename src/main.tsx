import "./theme/fonts.css";
import { start } from "./app/start";
import { keepPage } from "./export/onePage/keptPage";

if (__ONE_FILE__) keepPage(document);
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
start(root);
