import type { Account } from '../schema/account';
import type { StoryDate } from '../schema/date';

/** One end of a range: any time but a range. */
export type Point =
  | { precision: 'year'; year: string }
  | { precision: 'day'; date: StoryDate; zone?: string; text?: string }
  | { precision: 'minute'; date: StoryDate; time: string; about: boolean; zone: string; text?: string }
  | { precision: 'accounts'; date: StoryDate; zone: string; text?: string; accounts: Account[] };
