import type { StoryDate } from '@proscenium/story-data';

/** A story's stamp with the seconds that feeds insist on: `2026-11-24T12:00:00+09:00` for `2026-11-24T12:00+09:00`. */
export const moment = (stamp: string) => `${stamp.slice(0, 16)}:00${stamp.slice(16)}`;

/**
 * A moment for a date, where a format knows nothing vaguer: the story's last change, where that was on the date; else the
 * first moment of the day, month or year, in UTC.
 *
 * @param updated stamp of the story's last change
 */
export function momentOf(date: StoryDate, updated: string): string {
  return updated.startsWith(date) ? moment(updated) : new Date(date).toISOString().replace('.000Z', 'Z');
}
