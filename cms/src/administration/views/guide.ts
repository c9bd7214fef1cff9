import { latitude, longitude, pictures, position, slug, sources } from './common';
import type { Views } from './view';

const categories =
  'gate 城门 · bridge 桥 · stonework 石刻 · stands 观礼台 · flag 国旗 · square 广场 · street 街 · monument 碑 · relief 浮雕 · ' +
  'hall 堂馆 · museum 博物馆 · park 公园 · temple 坛庙 · axis 中轴线 · ceremony 仪式 · seasonal 节庆';

/** The domain `guide`: what visitors see and hear. */
export const guideViews: Views = {
  'api::guide.exhibit': {
    mainField: 'name',
    sort: ['number', 'ASC'],
    columns: ['number', 'name', 'category', 'area', 'updatedAt'],
    rows: [
      [
        ['name', 8],
        ['number', 4],
      ],
      [
        ['slug', 6],
        ['category', 6],
      ],
      [['area', 6]],
      [['summary', 12]],
      [['narration', 12]],
      [['pictures', 12]],
      [['years', 12]],
      [
        ['dimensions', 6],
        ['makers', 6],
      ],
      [
        ['latitude', 4],
        ['longitude', 4],
        ['accuracyMetres', 4],
      ],
      [['accessibilityNote', 12]],
      [['openingHours', 12]],
      [['bookingRules', 12]],
      [['sources', 12]],
    ],
    fields: {
      name: { label: '名称' },
      number: { label: '讲解编号', help: '现场牌子上的号码，观众输入它就能找到这一站。不能重复。' },
      slug,
      category: { label: '类别', help: categories },
      area: { label: '片区', help: '它在哪一片。', shownBy: 'name' },
      summary: { label: '简介', help: '两三句话，列表和展品页开头都会显示。' },
      narration: { label: '讲解', help: '朗读的文字、文字稿和录音。' },
      pictures,
      years: { label: '年代', help: '建造、重修的年份，有争议的写明。' },
      dimensions: { label: '尺寸', help: '带单位，如“高 37.94 米”。' },
      makers: { label: '设计与建造者' },
      latitude,
      longitude,
      accuracyMetres: { label: '坐标误差（米）', help: '坐标可能偏差多少米。' },
      accessibilityNote: { label: '无障碍说明', help: '台阶、坡道、轮椅能到哪里。' },
      openingHours: { label: '开放时间', help: '每一段时间写一条。' },
      bookingRules: { label: '预约规则' },
      sources,
    },
  },
  'api::guide.area': {
    mainField: 'name',
    sort: ['position', 'ASC'],
    columns: ['position', 'name', 'slug', 'updatedAt'],
    rows: [
      [
        ['name', 8],
        ['position', 4],
      ],
      [['slug', 6]],
      [['summary', 12]],
      [
        ['latitude', 6],
        ['longitude', 6],
      ],
    ],
    fields: { name: { label: '名称' }, position, slug, summary: { label: '简介' }, latitude, longitude },
  },
  'api::guide.tour': {
    mainField: 'name',
    sort: ['position', 'ASC'],
    columns: ['position', 'name', 'slug', 'updatedAt'],
    rows: [
      [
        ['name', 8],
        ['position', 4],
      ],
      [['slug', 6]],
      [['summary', 12]],
      [['note', 12]],
      [['pictures', 12]],
      [['stops', 12]],
      [['sources', 12]],
    ],
    fields: {
      name: { label: '名称' },
      position,
      slug,
      summary: { label: '简介', help: '这条路线讲什么，适合谁。' },
      note: { label: '提示', help: '何时出发、哪一段要预约、带什么。' },
      pictures,
      stops: { label: '站点', help: '按“第几站”从 1 开始连续编号，不要跳号。' },
      sources,
    },
  },
  'api::guide.story': {
    mainField: 'title',
    sort: ['position', 'ASC'],
    columns: ['position', 'title', 'slug', 'updatedAt'],
    rows: [
      [
        ['title', 8],
        ['position', 4],
      ],
      [['slug', 6]],
      [['body', 12]],
      [['pictures', 12]],
      [['exhibits', 12]],
      [['sources', 12]],
    ],
    fields: {
      title: { label: '标题' },
      position,
      slug,
      body: { label: '正文', help: '段与段之间空一行。' },
      pictures,
      exhibits: { label: '相关展品', help: '故事里讲到的展品。', shownBy: 'name' },
      sources,
    },
  },
};
