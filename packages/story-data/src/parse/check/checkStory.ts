import type { PublishedIds } from '../../schema/published';
import type { Problems } from '../problems';
import type { StoryShape } from '../shape/shapeStory';
import { checkBeats } from './beats';
import { checkClaimIds, checkDenials, checkLaw, checkSourced } from './claims';
import { checkLaterDates, checkProseDates } from './dates';
import { checkNames } from './names';
import { checkNumbers } from './numbers';
import { checkPublished } from './publishedIds';
import { checkPictures } from './pictures';
import { checkRails, checkStepIds } from './stepIds';

/** What is known of a story's published step ids. */
export interface CheckOptions {
  /** None may be gone, and new ones must be listed. Undefined: not checked. */
  published?: PublishedIds | undefined;
  /** True: ids that `published` does not list yet are let pass. Default false. */
  drafts?: boolean | undefined;
}

/** The third stage: what a story says fits together, is in the calendar, and keeps the rules that it chose. */
export function checkStory(problems: Problems, story: StoryShape, { published, drafts = false }: CheckOptions): void {
  checkNames(problems, story);
  checkStepIds(problems, story);
  checkRails(problems, story);
  checkClaimIds(problems, story);
  checkBeats(problems, story);
  checkPictures(problems, story);
  checkProseDates(problems, story);
  checkLaterDates(problems, story);
  if (story.fields.standards === 'claims') {
    checkNumbers(problems, story);
    checkLaw(problems, story);
    checkSourced(problems, story);
    checkDenials(problems, story);
  }
  if (published) checkPublished(problems, story, published, drafts);
  problems.throwIfAny();
}
