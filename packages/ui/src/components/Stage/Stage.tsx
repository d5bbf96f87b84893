import type { CSSProperties } from 'react';
import type { CompiledDrawing } from '../../scenes/compiled';
import * as styles from './Stage.css';

interface StageProps {
  /** A step's id, or `opening`. */
  name: string;
  drawing: CompiledDrawing;
  /** Ground of the text it stands above: the colour of the strip under the art. */
  ground: string;
  /** Its place in the story's grid: the step's 1-based number (0: the opening), and rows to span without a player. */
  place: { step: number; span: number };
}

/**
 * One drawing of the stage, hidden from assistive technology: the text tells all that it shows. In it `[data-art]` (a size container named `art`, with the
 * drawing's ground), in that `[data-box]` (the 7:5 safe box; sets `--u` and `--form`) with the compiled markup, and the score for the player as JSON.
 */
export function Stage({ name, drawing, ground, place }: StageProps) {
  const isOpening = place.step === 0;
  return (
    <div
      className={isOpening ? `${styles.drawing} ${styles.openingDrawing}` : styles.drawing}
      data-drawing={name}
      data-ground={ground}
      aria-hidden="true"
      suppressHydrationWarning
      style={{ '--n': place.step, '--span': place.span } as CSSProperties}
    >
      <div
        className={isOpening ? `${styles.art} ${styles.openingArt}` : styles.art}
        data-art
        data-ground={drawing.markup ? drawing.ground : ground}
      >
        <div
          className={isOpening ? `${styles.box} ${styles.openingBox}` : styles.box}
          data-box
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: drawing.markup }}
        />
      </div>
      {drawing.score !== null && (
        <script
          type="application/json"
          data-score
          // No `<` may stand in it, or `</script>` in a string would end it.
          dangerouslySetInnerHTML={{ __html: drawing.score.replaceAll('<', String.raw`\u003c`) }}
        />
      )}
    </div>
  );
}
