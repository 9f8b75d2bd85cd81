import tseslint from "typescript-eslint";

/** Mistakes are errors here; style is left to Prettier. */
export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "src/compiled/", "examples/", "templates/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      complexity: ["error", { max: 12, variant: "modified" }],
      "max-lines": ["error", { max: 300 }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/**/*.test.ts", "src/**/testing/**"],
    rules: { "max-lines-per-function": ["error", { max: 50 }] },
  },
  { files: ["*.config.*"], rules: { "no-restricted-exports": "off" } },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "no-console": "off",
      "no-restricted-exports": "off",
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
);
