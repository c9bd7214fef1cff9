import type { Core } from 'cms/strapi';

type Data = Record<string, unknown>;
interface Documents {
  create(parameters: Data): Promise<{ documentId: string }>;
  update(parameters: Data): Promise<unknown>;
}

const sentence = 'It stands on the central axis, and the square was laid out around it. ';

async function createFiles(strapi: Core.Strapi): Promise<number[]> {
  const ids: number[] = [];
  for (let number = 1; number <= 36; number += 1) {
    const formats: Data = {};
    for (const preset of ['thumb', 'card', 'hero']) {
      for (const format of ['avif', 'webp', 'jpeg']) {
        const url = `/uploads/exhibit_${number}_${preset}_0123456789ab.${format}`;
        formats[`${preset}_${format}`] = {
          url,
          mime: `image/${format}`,
          width: 640,
          height: 400,
          size: 21.5,
        };
      }
    }
    const stored = {
      name: `exhibit ${number}`,
      hash: `h${number}`,
      mime: 'image/jpeg',
      size: 99,
      provider: 'local',
    };
    const data = {
      ...stored,
      url: `/uploads/exhibit_${number}.jpg`,
      width: 1600,
      height: 1000,
      formats,
      folderPath: '/',
    };
    ids.push((await strapi.db.query('plugin::upload.file').create({ data })).id);
  }
  return ids;
}

/** Writes 36 exhibits in three areas and a tour of twelve stops, in both languages, through the Document Service. */
export async function writeContent(strapi: Core.Strapi): Promise<void> {
  const published = async (uid: string, shared: Data, words: (language: string) => Data): Promise<string> => {
    const documents = strapi.documents(uid as 'api::guide.exhibit') as unknown as Documents;
    const data = (language: string) => ({ ...shared, ...words(language) });
    const { documentId } = await documents.create({ locale: 'zh-CN', data: data('zh'), status: 'published' });
    await documents.update({ documentId, locale: 'en', data: data('en'), status: 'published' });
    return documentId;
  };
  const files = await createFiles(strapi);
  await strapi.db.transaction(async () => {
    const areas: string[] = [];
    for (let position = 1; position <= 3; position += 1) {
      areas.push(
        await published('api::guide.area', { slug: `area-${position}`, position }, (language) => ({
          name: `${language} area ${position}`,
        })),
      );
    }
    const exhibits: string[] = [];
    for (let number = 1; number <= 36; number += 1) {
      const shared = { slug: `exhibit-${number}`, number, category: 'monument', area: areas[number % 3] };
      exhibits.push(
        await published('api::guide.exhibit', shared, (language) => ({
          name: `${language} exhibit ${number}`,
          summary: sentence.repeat(4),
          narration: { text: sentence.repeat(12) },
          pictures: [{ file: files[number - 1], alternativeText: `${language} ${sentence}` }],
        })),
      );
    }
    await published('api::guide.tour', { slug: 'walk', position: 1 }, (language) => ({
      name: `${language} walk`,
      summary: sentence.repeat(2),
      stops: exhibits
        .slice(0, 12)
        .map((exhibit, index) => ({ position: index + 1, minutes: 5, transition: sentence, exhibit })),
    }));
  });
}

/** Multiplies what readers are served by copying it: writing thousands of documents one by one would take hours. */
export async function multiplyContent(strapi: Core.Strapi, times: number): Promise<void> {
  const { connection } = strapi.db;
  for (const table of ['published_documents', 'published_references']) {
    const rows: Data[] = (await connection(table).select()).map(({ id: _, ...row }: Data) => row);
    for (let copy = 1; copy < times; copy += 1) {
      const copies: Data[] = rows.map((row) =>
        table === 'published_documents'
          ? {
              ...row,
              document_id: `${row.document_id}-${copy}`,
              slug: `${row.slug}-${copy}`,
              position: Number(row.position) + copy * 1000,
            }
          : { ...row, from_id: `${row.from_id}-${copy}`, to_id: `${row.to_id}-${copy}` },
      );
      await connection.batchInsert(table, copies, 50);
    }
  }
}
