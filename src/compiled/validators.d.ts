/**
 * Made by `scripts/compile-schemas.mjs` from the files in `schema/`; not kept in git.
 * Each returns whether the value has the schema's shape and leaves what is wrong in `errors`.
 */

export interface ShapeError {
  keyword: string;
  /** JSON pointer to the value. */
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: ShapeError[] | null;
}

export const validateRecordShape: ShapeValidator;
export const validateFrameworkShape: ShapeValidator;
export const validateConfigurationShape: ShapeValidator;
export const validateLockShape: ShapeValidator;
export const validateExemptShape: ShapeValidator;
