import type { RasterLayerSpecification, RasterSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { OwnTile, OwnTileLook } from "../domain/ownData";
import { tileScheme } from "./tileScheme";

/** How a file is drawn in pixels at a zoom; every measure in px of the screen. */
export type TileLookAt = (zoom: number) => OwnTileLook;

/** Px along a side of a square, as MapLibre counts zooms. */
const tilePx = 512;

/** What an address of a square says. */
export type TileAddress = { readonly file: number; readonly z: number; readonly x: number; readonly y: number };

/**
 * A large file as a source and a layer of pixels, which a worker draws: as lines of its own a graphics card, or what
 * stands for one, would get millions of corners with every movement of the map.
 *
 * @param version differs with whatever changes the picture
 */
export function tileStyle(
  file: number,
  version: string,
): { readonly source: RasterSourceSpecification; readonly layer: RasterLayerSpecification } {
  const id = `own-${file}-tiles`;
  return {
    source: {
      type: "raster",
      tiles: [`${tileScheme}://${file}/{z}/{x}/{y}?${encodeURIComponent(version)}`],
      tileSize: tilePx,
      maxzoom: 13,
    },
    layer: { id, type: "raster", source: id, paint: { "raster-fade-duration": 0 } },
  };
}

/** What an address of `tileStyle` asks for; null for any other. */
export function tileAddress(address: string): TileAddress | null {
  const [scheme, rest = ""] = address.split("://");
  const [, file, z, x, y] = (scheme === tileScheme && rest.match(/^(\d+)\/(\d+)\/(\d+)\/(\d+)\?/)) || [];
  return y === undefined ? null : { file: Number(file), z: Number(z), x: Number(x), y: Number(y) };
}

/**
 * A square as the worker draws it.
 *
 * @param ratio pixels of the device to a px of the screen
 */
export function tileOf({ z, x, y }: TileAddress, ratio: number, lookAt: TileLookAt): OwnTile {
  const look = lookAt(z);
  const side = Math.round(tilePx * ratio);
  const times = side / tilePx;
  return {
    z,
    x,
    y,
    side,
    look: {
      ...look,
      linePx: look.linePx * times,
      outlinePx: look.outlinePx * times,
      pointPx: look.pointPx * times,
      edgePx: look.edgePx * times,
      dash: look.dash?.map((length) => length * look.linePx * times) ?? null,
    },
  };
}
