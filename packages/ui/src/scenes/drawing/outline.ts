/** A hard outline of 1.5 px for words over coasts and borders: twelve offset copies, no blur. */
export const outline = (colour: string): string =>
  Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6;
    return `${(1.5 * Math.cos(angle)).toFixed(2)}px ${(1.5 * Math.sin(angle)).toFixed(2)}px 0 ${colour}`;
  }).join(',');
