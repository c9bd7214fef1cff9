import { expect, it } from 'vitest';
import { wordListFrom } from './word-list';

const CEDICT = `# CC-CEDICT
# remarks begin so
檢票口 检票口 [jian3 piao4 kou3] /ticket gate (at a station)/wicket/
票 票 [piao4] /ticket/ballot/CL:張|张[zhang1]/
王 王 [Wang2] /surname Wang/
喫 吃 [chi1] /variant of 吃[chi1]/
手機 手机 [shou3 ji1] /cell phone; mobile phone/
`;

it('keeps the meanings of simplified words, sorted, without remarks', () => {
  expect(wordListFrom(CEDICT)).toBe(
    '手机=cell phone/mobile phone\n检票口=ticket gate/wicket\n票=ticket/ballot',
  );
});

it('takes nothing from a text of another form', () => {
  expect(wordListFrom('检票口,ticket gate')).toBe('');
});
