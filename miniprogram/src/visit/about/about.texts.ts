import { dictionary } from '../../language';

/** What this guide is and what it promises. */
export const aboutTexts = dictionary(
  {
    about: '关于本导览',
    what: '这是什么',
    whatText:
      '一份天安门地区的随身导览：三十多处看点、故事和参观路线，中英文都有，可以读，也可以听。看过的内容会留在手机里，没有网络也能打开。',
    sources: '内容从哪里来',
    sourcesText:
      '每一处都写明资料来源和核对日期。来源之间说法不一的，只采用多数资料支持的；没有来源的数字不写。开放时间、票价和升降旗时间可能变动，以官方公布为准。',
    privacy: '隐私',
    privacyText:
      '本导览不要求登录，不需要手机号，不收集个人信息。您看过、听过什么，语言、字号和路线进度，都只存在这部手机里，可在“我的”里清除。为改进内容，我们按天合计哪一站被打开、听完了几次，不含任何能认出您的信息，也可以在“我的”里关掉。加入日历等功能只在您点按时才向微信申请许可。',
    guideline: '阅读微信隐私保护指引',
    voices: '声音',
    voicesText: '部分讲解由计算机合成，播放时都标明“合成语音”。讲解词的文字总在同一页上。',
    pictures: '插图',
    picturesText: '插图是为本导览绘制的立面图：统一的地平线、线宽和光线，用来辨认建筑，不作测绘依据。',
    licence: '许可',
    licenceText: '程序以 MIT 许可公开。文字与插图随程序发布，引用时请注明出处。',
    contact: '联系与咨询',
    telephone: '广场预约咨询',
    hotline: '市民服务热线',
    website: '预约网址',
    address: '地址',
  },
  {
    about: 'About this guide',
    what: 'What this is',
    whatText:
      'A guide to the Tiananmen area for the hand: more than thirty places, with stories and tours, in Chinese and English, to read and to hear. What you have opened stays on your phone and works without a network.',
    sources: 'Where the facts come from',
    sourcesText:
      'Every place names its sources and the day they were checked. Where sources disagree, we keep to what most of them support; a figure without a source is left out. Opening hours, prices and flag times change: official announcements prevail.',
    privacy: 'Privacy',
    privacyText:
      'There is no login, no telephone number is needed, and no personal data is collected. What you have seen and heard, language, text size and your place in a tour are kept on this phone only, and can be cleared under You. To improve the guide we sum up by day how often a stop is opened or heard to the end, with nothing that could tell who you are; that can be switched off under You. A permission, such as for your calendar, is asked for only by the tap that needs it.',
    guideline: 'Read WeChat’s privacy guideline',
    voices: 'Voices',
    voicesText:
      'Some narrations are spoken by a computer. They are labelled “Synthesised voice”, and the transcript is always on the same page.',
    pictures: 'Illustrations',
    picturesText:
      'The illustrations were drawn for this guide as elevations: one ground line, one line weight, one light. They help to recognise a building and are not survey drawings.',
    licence: 'Licence',
    licenceText:
      'The software is published under the MIT licence. Texts and illustrations come with it; please name the guide when you quote them.',
    contact: 'Contact',
    telephone: 'Booking the square',
    hotline: 'City hotline',
    website: 'Booking website',
    address: 'Address',
  },
);
