import { globalStyle, style } from '@vanilla-extract/css';
import { LIVE } from '../../live';
import { geometry } from '../../theme/geometry.css';
import { hold, inWebKit, unseen } from '../../theme/hold.css';
import { media } from '../../theme/media';
import { arriving, played } from '../../pageStates';
import { vars } from '../../theme/vars.css';

const { dock, rail, read, textPane } = geometry;
/** More than a story has steps, whose drawings lie in their order. */
const ABOVE_ALL = 9999;

/**
 * The story is one grid. Its rows: 1 the opening's title, 2 its drawing, 3 the rail, 4 the intro; then for step n its
 * drawing in row 2n+3 and its text in row 2n+4. Stacked, that is the reading order. With a stage, rows 2 and 3 are
 * empty: the opening's drawing lies under the title, and drawings and rail are sticky across the rows.
 *
 * Without a player each drawing stands above (or beside) its own text and sticks; the next one slides over it. With a
 * player the same drawings lie on top of each other from the start, and only the current one shows. While the player is
 * waited for (`data-player` is empty) the same holds by animations, which end by themselves where it never comes.
 */
export const story = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  isolation: 'isolate',
  backgroundColor: vars.pane,
  '@media': {
    [media.dock]: { vars: { '--row': dock } },
    [media.beside]: { vars: { '--row': '0px' }, gridTemplateColumns: `${textPane} minmax(0, 1fr)` },
    // `--rows` is the list of the steps' rows; a step without a drawing has an empty row for it.
    [media.staged]: { gridTemplateRows: '100svh 0 0 auto var(--rows)' },
  },
});

const part = (selector: string, rule: Parameters<typeof globalStyle>[1], before = '') =>
  globalStyle(`${before}${story} > ${selector}`, rule);

const opening = '[data-drawing="opening"]';
const drawing = '[data-drawing]:not([data-drawing="opening"])';
const text = ':is([data-intro], [data-step], [data-early])';

part('[data-opening]', { gridRow: 1, gridColumn: '1 / -1', '@media': { [media.staged]: { zIndex: ABOVE_ALL } } });
part('[data-intro]', { gridRow: 4, gridColumn: 1 });
// A layer of its own: a moving drawing has the browser look through all that shares a layer with it, which would be the text of the whole story.
part(':is([data-step], [data-early])', { position: 'relative', gridRow: 'calc(2 * var(--n) + 4)', gridColumn: 1 });
// Below the drawings in a dock; beside the stage above the opening's drawing, which is as wide as the window.
part(text, {
  minInlineSize: 0,
  backgroundColor: vars.pane,
  '@media': { [media.beside]: { position: 'relative', zIndex: 1 } },
});

part(opening, {
  gridRow: 2,
  gridColumn: '1 / -1',
  '@media': {
    [media.staged]: {
      gridRow: '1 / span calc(4 + var(--span))',
      position: 'sticky',
      alignSelf: 'start',
      blockSize: '100svh',
    },
    // Scrolling carries the title away until only the lower part is left at the top: the dock.
    [media.dock]: { top: `calc(${dock} - 100svh)`, zIndex: 1 },
    [media.beside]: { top: 0 },
  },
});
part(drawing, {
  gridRow: 'calc(2 * var(--n) + 3)',
  gridColumn: '1 / -1',
  '@media': {
    [media.staged]: {
      gridRow: 'calc(2 * var(--n) + 3) / span var(--span)',
      position: 'sticky',
      top: 0,
      alignSelf: 'start',
      // The next one slides over it, wherever they stand in the markup.
      zIndex: 'calc(var(--n) + 1)',
    },
    [media.dock]: { blockSize: dock },
    [media.beside]: { gridColumn: 2, blockSize: '100svh' },
  },
});
part('[data-rail]', {
  gridRow: 3,
  gridColumn: '1 / -1',
  '@media': {
    [media.staged]: {
      gridRow: '1 / -1',
      gridColumn: '-2',
      position: 'sticky',
      alignSelf: 'start',
      zIndex: ABOVE_ALL,
      marginBlockStart: `calc(100svh - ${rail})`,
    },
    [media.dock]: { top: `calc(${dock} - ${rail})` },
    [media.beside]: { top: `calc(100svh - ${rail})` },
  },
});

const playing = `${played}[data-player="on"] `;
const waiting = `${played}[data-player=""] `;

const rows = { '--row': '0px' };
globalStyle(`${playing}${story}`, { '@media': { [media.staged]: { vars: rows } } });
globalStyle(`${waiting}${story}`, { '@media': { [media.staged]: { animation: hold({ vars: rows }) } } });

const all = { gridRow: '1 / -1' };
const lowered = { marginBlockStart: `calc(100svh - ${dock})` };
const [spread, lower] = [hold(all), hold(lowered)];
const gone = { contentVisibility: 'hidden', position: 'absolute', visibility: 'hidden' } as const;
/** Takes away what waits. `display` is the cheapest way; Firefox takes no notice of it in an animation, and WebKit (2.50) never shows again what it has hidden. */
const away: Parameters<typeof globalStyle>[1] = {
  '@media': {
    [media.staged]: {
      animation: hold({ ...gone, display: 'none' }),
      '@supports': { [inWebKit]: { animation: hold(gone) } },
    },
  },
};
part(opening, { '@media': { [media.staged]: all } }, playing);
part(opening, { '@media': { [media.staged]: { animation: spread } } }, waiting);
// Over a dock nothing is left of the title once a step is at the reading line: its picture would be painted behind a step's.
part('[data-intro]', { '@media': { [media.dock]: { minBlockSize: `calc(${read} - ${dock})` } } });
globalStyle(`${playing}${story}:has(> [data-current]) > ${opening}`, {
  '@media': { [media.dock]: { display: 'none' } },
});
part(drawing, { '@media': { [media.staged]: { ...all, visibility: 'hidden' }, [media.dock]: lowered } }, playing);
// Of the others only the step's neighbours are laid out, before they are needed.
part(`${drawing}:not([data-near])`, { '@media': { [media.staged]: { display: 'none' } } }, playing);
part('[data-drawing][data-current]', { '@media': { [media.staged]: { visibility: 'visible' } } }, playing);
part(`${drawing}:not([data-opened])`, away, waiting);
part(`${opening}:not([data-opened])`, away, `${played}[data-player=""][data-opens] `);
part(
  `${drawing}[data-opened]`,
  { '@media': { [media.staged]: { animation: spread }, [media.dock]: { animation: `${spread}, ${lower}` } } },
  waiting,
);

// A step's own page, first: its drawing (`data-opened`) alone, then the beginning of its text (`data-early`) too; tall enough to stand where a link leads.
const alone = `${story} > :not([data-early], [data-opened], [data-rail])`;
for (const rest of [alone, `main > :not(${story})`, 'main ~ *']) {
  globalStyle(`${arriving} ${rest}`, away);
}
part(
  '[data-early]',
  { '@media': { [media.staged]: { minBlockSize: '100svh' }, [media.dock]: { marginBlockStart: '100svh' } } },
  `${arriving} `,
);
// Its words wait for their faces. What is to come above it, and below, is of its ground meanwhile.
const head = '[data-early] > [data-head]';
globalStyle(`${arriving} ${head}`, { boxShadow: `0 -50svh 0 50svh ${vars.pane}` });
globalStyle(`${arriving}[data-arriving="drawing"] ${head}`, { boxShadow: `0 0 0 100svh ${vars.pane}` });
globalStyle(`${arriving}[data-arriving="drawing"] :is(${head} > *, [data-early] > :not([data-head]))`, unseen);
// A copy has the step itself.
globalStyle(`html:not(:has(${LIVE}:defined)) [data-early]`, { display: 'none' });
