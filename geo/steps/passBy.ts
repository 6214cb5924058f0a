import type { Position } from "../../src/domain/segment";
import { distanceKm } from "./measure";
import { type Flat, planeAround } from "./plane";

/** A known point of a pipeline, and how far from it the line may typically run; 0 binds the line to the point. */
export type Pull = { readonly at: Position; readonly typicalKm: number };

/** Weight of smoothness against nearness, in km: so chosen that a line stays within 2 km of every town that it passes close by. */
const stiffness = 180;
/** A bound point weighs as if known to 20 m. */
const boundKm = 0.02;

/**
 * The smoothest way past points that are known with different certainty: minimises
 * Σ (distance / typicalKm)² + stiffness · Σ (second divided difference)² · spacing,
 * the discrete form of a smoothing spline (Reinsch 1967; Whittaker's graduation on uneven steps).
 * A town whose district alone is crossed thus pulls the line a little, a town passed close by pulls it in.
 */
export function passBy(pulls: readonly Pull[]): readonly Position[] {
  const first = pulls[0];
  const last = pulls.at(-1);
  if (first === undefined || last === undefined || pulls.length < 3) return pulls.map((pull) => pull.at);
  const { toPlane, toPosition } = planeAround([(first.at[0] + last.at[0]) / 2, (first.at[1] + last.at[1]) / 2]);
  const points = pulls.map((pull) => toPlane(pull.at));
  const matrix = pulls.map((_, row) => pulls.map((pull, column) => (row === column ? weight(pull) : 0)));
  for (let i = 1; i < pulls.length - 1; i++) addBending(matrix, pulls, i);
  const axis = (which: 0 | 1) =>
    solve(
      matrix,
      pulls.map((pull, i) => weight(pull) * (points[i]?.[which] ?? 0)),
    );
  const xs = axis(0);
  const ys = axis(1);
  return pulls.map((pull, i) => {
    const flat: Flat = [xs[i] ?? 0, ys[i] ?? 0];
    return pull.typicalKm === 0 ? pull.at : toPosition(flat);
  });
}

const weight = ({ typicalKm }: Pull): number => 1 / Math.max(typicalKm, boundKm) ** 2;

/** Adds the bending energy at the inner point `i` to the normal equations. */
function addBending(matrix: number[][], pulls: readonly Pull[], i: number): void {
  const step = (a: number, b: number) => {
    const from = pulls[a];
    const to = pulls[b];
    if (from === undefined || to === undefined) throw new Error("bending needs a point on either side");
    return Math.max(distanceKm(from.at, to.at), 1);
  };
  const h1 = step(i - 1, i);
  const h2 = step(i, i + 1);
  const spacing = (h1 + h2) / 2;
  const coefficients = [1 / (h1 * spacing), -(1 / h1 + 1 / h2) / spacing, 1 / (h2 * spacing)];
  coefficients.forEach((a, r) => {
    const row = matrix[i - 1 + r];
    if (row === undefined) return;
    coefficients.forEach((b, c) => {
      const column = i - 1 + c;
      row[column] = (row[column] ?? 0) + stiffness * spacing * a * b;
    });
  });
}

/** Gauss elimination without pivoting: the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const cell = (r: number, c: number) => rows[r]?.[c] ?? 0;
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let r = pivot + 1; r < size; r++) {
      const factor = cell(r, pivot) / cell(pivot, pivot);
      if (factor === 0) continue;
      rows[r] = (rows[r] ?? []).map((value, c) => (c < pivot ? value : value - factor * cell(pivot, c)));
    }
  }
  const solution: number[] = Array.from({ length: size }, () => 0);
  for (let r = size - 1; r >= 0; r--) {
    const known = solution.reduce((sum, value, c) => (c > r ? sum + cell(r, c) * value : sum), 0);
    solution[r] = (cell(r, size) - known) / cell(r, r);
  }
  return solution;
}
