import { setWorkerUrl } from "maplibre-gl";
import { workerAddress } from "./workerAddress";

/** Tells the engine where its worker is. Unwired, layers stay blank in the built page. */
export const wireWorker = async (): Promise<void> => setWorkerUrl(await workerAddress());
