/** The value that stands at a share of the sorted samples: 0.5 is the median. NaN for no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** One sample of a measure a round, of both pages. */
export type Pairs = { readonly atlas: readonly number[]; readonly bare: readonly number[] };

export type Ratio = {
  readonly atlas: number;
  readonly bare: number;
  /** Median of the rounds' own ratios: what slows both pages of a round down falls out. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
};

export function ratioOf({ atlas, bare }: Pairs): Ratio {
  const each = atlas.flatMap((value, round) => {
    const other = bare[round];
    return other === undefined || other === 0 ? [] : [value / other];
  });
  return {
    atlas: median(atlas),
    bare: median(bare),
    ratio: median(each),
    lowest: Math.min(...each),
    highest: Math.max(...each),
  };
}
