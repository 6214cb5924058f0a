/** The pattern of what is planned: strokes in the tone of the panel on its paper. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="hatch-ground" />
      <line x1="0" y1="0" x2="0" y2="6" className="hatch-stroke" />
    </pattern>
  );
}
