import type { Booted } from 'cms/testing/boot';

type Data = Record<string, unknown>;

/** The Document Service as curators' clicks reach it. */
export interface Documents {
  create(request: Data): Promise<{ documentId: string }>;
  update(request: Data): Promise<{ documentId: string }>;
  publish(request: Data): Promise<unknown>;
  unpublish(request: Data): Promise<unknown>;
  discardDraft(request: Data): Promise<unknown>;
  delete(request: Data): Promise<unknown>;
  findOne(request: Data): Promise<Data | null>;
  count(request: Data): Promise<number>;
}

export const documentsOf = ({ strapi }: Booted, uid: string) =>
  strapi.documents(uid as 'api::guide.exhibit') as unknown as Documents;

/** A picture in the library, large enough, as the media pipeline leaves one. */
export async function libraryPicture({ strapi }: Booted, name: string): Promise<number> {
  const data = { name, hash: name, ext: '.svg', mime: 'image/svg+xml', size: 1, url: `/uploads/${name}.svg` };
  const { id } = await strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...data, provider: 'local', width: 1280, height: 800, folderPath: '/' } });
  return id;
}

const source = { code: 'A1', page: 'example.org/a', checkedOn: '2026-11-22' };

/** An exhibit that passes every blocking check, once its English has been reviewed. */
export function soundExhibit(number: number, file: number) {
  const shared = {
    slug: `exhibit-${number}`,
    number,
    category: 'gate',
    latitude: 39.9073,
    longitude: 116.3911,
  };
  const zh = {
    ...shared,
    name: `展项${number}`,
    summary: '这里是城楼。',
    years: '1420年',
    dimensions: '高三十三米',
    makers: '工匠众多',
    accessibilityNote: '有坡道。',
    pictures: [
      {
        file,
        alternativeText: '城楼正立面线描图',
        caption: '城楼',
        credit: '原创线描插图',
        focalX: 0.5,
        focalY: 0.5,
      },
    ],
    narration: { text: '请看城楼。', transcript: '请看城楼。', credit: '朗读者' },
    openingHours: [
      {
        weekdays: '2,3,4',
        opens: '08:30:00.000',
        closes: '17:00:00.000',
        lastEntry: '16:30:00.000',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
        note: '周一闭馆。',
        volatile: true,
        source: 'example.org',
        checkedOn: '2026-11-22',
      },
    ],
    bookingRules: [
      {
        text: '须预约。',
        price: '免费',
        daysAheadFrom: 1,
        daysAheadTo: 7,
        releaseTime: '17:00:00.000',
        website: 'example.org',
        volatile: true,
        source: 'example.org',
        checkedOn: '2026-11-22',
      },
    ],
    sources: [{ ...source, title: '资料一', checkedBy: '内容组' }],
  };
  const en = {
    ...shared,
    name: `Exhibit ${number}`,
    summary: 'Here is the gate tower.',
    years: '1420',
    dimensions: 'Thirty-three metres high',
    makers: 'Many craftsmen',
    accessibilityNote: 'There is a ramp.',
    pictures: [
      {
        ...zh.pictures[0],
        alternativeText: 'Drawing of the gate tower',
        caption: 'Gate tower',
        credit: 'Original drawing',
      },
    ],
    narration: { text: 'Look at the gate tower.', transcript: 'Look at the gate tower.', credit: 'Reader' },
    openingHours: [{ ...zh.openingHours[0], note: 'Closed on Mondays.' }],
    bookingRules: [{ ...zh.bookingRules[0], text: 'Please book.', price: 'Free' }],
    sources: [{ ...source, title: 'Source one', checkedBy: 'content team' }],
  };
  return { zh, en };
}
