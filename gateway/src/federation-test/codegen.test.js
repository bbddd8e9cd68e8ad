import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { generate } from '@graphql-codegen/cli';
import { endpoint } from './asking.js';

const FOLDER = new URL('codegen/', import.meta.url).pathname;

/** Whether names are those that the schema gives, and scalars are what JSON has for them. */
const config = {
  strictScalars: true,
  scalars: {
    BigDecimal: 'number',
    BigInteger: 'number',
    DateTime: 'string',
    PartialDate: 'string',
    _Any: 'Record<string, unknown>',
  },
  enumsAsTypes: true,
  useTypeImports: true,
};

async function warningsOf(work) {
  const warnings = [];
  const { warn, error } = console;
  const note = (...what) => warnings.push(what.join(' '));
  console.warn = console.error = note;
  process.on('warning', note);
  try {
    await work();
  } finally {
    Object.assign(console, { warn, error });
    process.off('warning', note);
  }
  return warnings;
}

test('graphql-codegen makes types of the schema without a warning, and tsc takes them strictly', async () => {
  rmSync(`${FOLDER}generated`, { recursive: true, force: true });

  const warnings = await warningsOf(() =>
    generate({
      schema: endpoint,
      documents: `${FOLDER}documents.ts`,
      generates: { [`${FOLDER}generated/`]: { preset: 'client', config } },
      errorsOnly: false,
      silent: true,
    }, true));

  assert.deepEqual(warnings, []);
  assert.match(readFileSync(`${FOLDER}generated/graphql.ts`, 'utf8'), /export type ArticlePageQuery = /);
  execFileSync('node_modules/.bin/tsc', ['-p', FOLDER], { stdio: 'inherit' });
});
