/** A zone's offset as printed: "UTC+9" for `+09:00`, "UTC−3:30" for `-03:30`, "UTC" for `+00:00`. */
export function formatZone(zone: string): string {
  const hours = Number(zone.slice(1, 3));
  const minutes = zone.slice(4);
  if (hours === 0 && minutes === '00') return 'UTC';
  return `UTC${zone.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}
