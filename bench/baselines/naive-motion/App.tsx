// The story as a React page that animates with `motion` components: the step is state, everything that moves follows
// `useScroll` through `useTransform`.
import { useMotionValueEvent, useScroll } from 'framer-motion';
import { createRef, useState, type RefObject } from 'react';
import type { PageData } from './data';
import { Drawing } from './Drawing';
import { Elements } from './Elements';

/** The line that the text passes, as a share of the window: where the product has it on a phone. */
const LINE = 0.66;

interface SectionProps {
  elements: PageData['sections'][number];
  target: RefObject<HTMLDivElement | null>;
  onEnter: () => void;
}

function Section({ elements, target, onEnter }: SectionProps) {
  const { scrollYProgress } = useScroll({ target, offset: [`start ${LINE}`, `end ${LINE}`] });
  useMotionValueEvent(scrollYProgress, 'change', (progress) => {
    if (progress > 0 && progress < 1) onEnter();
  });
  return (
    <div ref={target}>
      <Elements list={elements} />
    </div>
  );
}

/** The whole page. */
export function App({ page }: { page: PageData }) {
  const [step, setStep] = useState(0);
  const [targets] = useState(() => page.sections.map(() => createRef<HTMLDivElement>()));
  const scene = page.scenes[step];
  const target = targets[step];
  return (
    <>
      <main data-line={page.line}>
        <article data-story={page.slug} data-ground={page.ground}>
          <div className="hero">
            <Elements list={page.hero} />
          </div>
          <div className="graphic">
            {scene && target && <Drawing key={scene.id} page={page} scene={scene} target={target} line={LINE} />}
            <Elements list={page.rail} current={scene?.id} />
          </div>
          <div className="text">
            <Elements list={page.intro} />
            {page.sections.map((elements, i) => (
              <Section
                key={page.scenes[i]?.id}
                elements={elements}
                target={targets[i] as RefObject<HTMLDivElement | null>}
                onEnter={() => setStep(i)}
              />
            ))}
          </div>
        </article>
        <Elements list={page.end.slice(0, 1)} />
      </main>
      <Elements list={page.end.slice(1)} />
    </>
  );
}
