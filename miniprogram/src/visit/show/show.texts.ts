import { dictionary } from '../../language';

/** A name shown to someone who helps. What is for staff stays Chinese in both languages. */
export const showTexts = dictionary(
  {
    title: '给工作人员看',
    hint: '把这一页给工作人员或司机看。',
    question: '您好，请问这里怎么走？',
    questionPinyin: 'Nín hǎo, qǐngwèn zhèlǐ zěnme zǒu?',
    meaning: '',
  },
  {
    title: 'Show to staff',
    hint: 'Show this page to staff or to a driver.',
    question: '您好，请问这里怎么走？',
    questionPinyin: 'Nín hǎo, qǐngwèn zhèlǐ zěnme zǒu?',
    meaning: 'Hello, how do I get to this place, please?',
  },
);
