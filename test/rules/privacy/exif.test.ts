import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readExif } from '../../../src/rules/privacy/exif.js';

import { ascii, CAMERA, chunk, jpeg, MANCHESTER, png, TAKEN, tiff, webp } from './pictures.js';

const EVERYTHING = {
  gps: { latitude: 53.4808, longitude: -2.2426 },
  device: ['Acme', 'Phone 7', 'SN0042'],
  dates: ['2019:03:12 14:05:00', '2019:03:11 09:00:00', '2019:03:11'],
};

describe('What a picture’s file says of place, device and time', () => {
  for (const [name, file] of [
    ['JPEG', jpeg],
    ['PNG', (content: readonly number[]) => png(chunk('eXIf', content))],
    ['WebP', webp],
    [
      'WebP with the name of the JPEG segment',
      (content: readonly number[]) => webp([...ascii('Exif'), 0, 0, ...content]),
    ],
  ] as const) {
    for (const little of [true, false]) {
      it(`is read from ${name}, ${little ? 'little' : 'big'} end first`, () => {
        const { gps, ...rest } = readExif(file(tiff(CAMERA, TAKEN, MANCHESTER, little)));
        assert.deepEqual(rest, { device: EVERYTHING.device, dates: EVERYTHING.dates });
        assert.ok(gps !== undefined && gps !== true);
        assert.ok(Math.abs(gps.latitude - EVERYTHING.gps.latitude) < 1e-4);
        assert.ok(Math.abs(gps.longitude - EVERYTHING.gps.longitude) < 1e-4);
      });
    }
  }

  it('is read from the texts and the time of a PNG', () => {
    const found = readExif(
      png(
        chunk('tEXt', [...ascii('Creation Time'), 0, ...ascii('12 March 2019')]),
        chunk('iTXt', [...ascii('Author'), 0, 0, 0, 0, 0, ...ascii('A. Author')]),
        chunk('tEXt', [...ascii('Comment'), 0, ...ascii('nothing')]),
        chunk('tIME', [2019 >> 8, 2019 & 255, 3, 12, 14, 5, 0]),
      ),
    );
    assert.deepEqual(found, { device: ['A. Author'], dates: ['12 March 2019', '2019:03:12'] });
  });

  it('is nothing where there is nothing', () => {
    const nothing = { device: [], dates: [] };
    assert.deepEqual(readExif(jpeg(tiff([], [], []))), nothing);
    assert.deepEqual(readExif(png()), nothing);
    assert.deepEqual(readExif(webp([])), nothing);
    assert.deepEqual(readExif(Uint8Array.from(ascii('GIF89a'))), nothing);
    assert.deepEqual(readExif(new Uint8Array()), nothing);
    assert.deepEqual(readExif(jpeg(tiff([[0x0132, 2, '0000:00:00 00:00:00']], [], []))), nothing);
  });

  it('tells of a place that cannot be read', () => {
    const found = readExif(
      jpeg(
        tiff(
          [],
          [],
          [
            [
              2,
              5,
              [
                [53, 0],
                [0, 1],
                [0, 1],
              ],
            ],
          ],
        ),
      ),
    );
    assert.equal(found.gps, true);
  });

  it('never throws and always ends, whatever is broken, cut or twisted', () => {
    const files = [jpeg, (content: readonly number[]) => png(chunk('eXIf', content)), webp].map((file) =>
      file(tiff(CAMERA, TAKEN, MANCHESTER)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat({ max: 600 }), fc.nat({ max: 255 })), { maxLength: 12 }),
        fc.nat({ max: 600 }),
        (file, changes, cut) => {
          const broken = file.slice(0, Math.max(cut, 4));
          for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
          const { device, dates } = readExif(broken);
          assert.ok(device.length + dates.length <= 1024);
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readExif(bytes)));
  });
});
