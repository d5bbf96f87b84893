// Rules of the linter for layout styles, which it has none for (see .oxlintrc.json).

const addressBar = 'jumps or hides content when the address bar moves; use svh.';
const oneWay = 'is wrong in right-to-left text; use the inline-start or inline-end property.';
const windowHeight = /(?<![\w-])[\d.]*(?<=[\d.]|^)(?:d|l)?vh\b/;
const physicalSide = /^(?:margin|padding)(?:Left|Right|-left|-right)$/;

export default {
  meta: { name: 'styles' },
  rules: {
    /** No `vh`, `dvh` or `lvh` in a string, nor at the beginning of what follows a value in a template. */
    'no-window-height': {
      create: (context) => {
        const check = (text, node) => {
          const [found] = windowHeight.exec(text) ?? [];
          if (found !== undefined) context.report({ node, message: `"${found}" ${addressBar}` });
        };
        return {
          Literal: (node) => typeof node.value === 'string' && check(node.value, node),
          TemplateElement: (node) => check(node.value.raw, node),
        };
      },
    },
    /** No `marginLeft` and the like among the properties of an object. */
    'no-physical-side': {
      create: (context) => ({
        Property: ({ key }) => {
          const name = String(key.name ?? key.value);
          if (physicalSide.test(name)) context.report({ node: key, message: `"${name}" ${oneWay}` });
        },
      }),
    },
  },
};
