import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, lightened } from '#lib/city/settings/contrast';
import {
  colourAddress,
  colourSheet,
  darkGrounds,
  isFitColour,
  lightGrounds,
  markDrawing,
  onDark,
  onLight,
} from '#lib/city/settings/drawing';
import { sampleSettings } from '#lib/city/settings/sample';

// Well-known ratios: #767676 is the lightest grey that white text may stand on, #777777 just too light.
it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#00ff00', '#000000', 15.3],
  ['#0000ff', '#ffffff', 8.59],
])('%s and %s contrast at %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe('a main colour', () => {
  it.each([
    ['#0017c1', true],
    ['#0a5c36', true],
    ['#8b0000', true],
    ['#000000', true],
    // Enough on white, but not on the tint that a chosen row has.
    ['#767676', false],
    ['#ff0000', false],
    ['#ffd43d', false],
    ['#ffffff', false],
  ])('%s: %s', (colour, fit) => {
    expect(isFitColour(colour)).toBe(fit);
  });

  it.each(['#0017c1', '#0a5c36', '#8b0000', '#000000', '#4b0082', '#003c3c'])('%s has a tint that dark screens can show', (colour) => {
    const tint = lightened(colour, [...darkGrounds, onDark]);
    for (const ground of [...darkGrounds, onDark]) expect(contrast(tint, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('changes the stylesheet and its address, and has none while it is the sample’s', () => {
    expect(colourAddress(sampleSettings)).toBeUndefined();
    const green = { ...sampleSettings, colour: '#0a5c36' };
    expect(colourAddress(green)).toBe('/colours/0a5c36.css');
    expect(colourSheet(green)).toMatch(/^html:root \{ --link: light-dark\(#0a5c36, #[\da-f]{6}\); --action: .*; --on-action: .* \}\n$/);
  });
});

it('judges by the grounds that the pages have', () => {
  const theme =
    readFileSync('app/[locale]/theme.css', 'utf8') + readFileSync('node_modules/@digital-go-jp/tailwind-theme-plugin/dist/v4.css', 'utf8');
  expect(theme).toMatch(new RegExp(`--surface: light-dark\\(var\\(--color-white\\), ${darkGrounds[0]}\\)`));
  expect(theme).toContain(`--raised: light-dark(${lightGrounds[1]}, ${darkGrounds[1]})`);
  expect(theme).toContain(`--tint: light-dark(var(--color-blue-50), ${darkGrounds[2]})`);
  expect(theme).toContain(`--color-blue-50: ${lightGrounds[2]}`);
  expect(theme).toContain(`--on-action: light-dark(var(--color-white), ${onDark})`);
  expect([lightGrounds[0], onLight]).toEqual(['#ffffff', '#ffffff']);
});

it('draws a mark of letters, and leaves the sample’s where there are none', () => {
  expect(markDrawing(sampleSettings)).toBeUndefined();
  expect(markDrawing({ ...sampleSettings, mark: '根室', colour: '#0a5c36' })).toMatch(/^<svg .*fill="#0a5c36".*>根室<\/text><\/svg>$/);
});
