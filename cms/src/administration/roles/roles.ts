/** What a role may do with a type of content. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export type Role = {
  code: string;
  name: string;
  description: string;
  /** Actions on every type of a domain that the content manager shows. */
  content: Partial<Record<'guide' | 'visit' | 'signage', ContentAction[]>>;
  /** Other actions of the admin, by their full names. */
  actions: string[];
};

const useLibrary = [
  'plugin::upload.read',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
const fillLibrary = [...useLibrary, 'plugin::upload.assets.create', 'plugin::upload.assets.update'];
const checkTexts = 'plugin::sign-review.check';
const curatorDesk = 'plugin::curator-desk.desk';
/** What concerns visitors on the square. */
const visitors = { codes: 'plugin::visitor-desk.codes', usage: 'plugin::visitor-desk.usage' };
const seeEditing = 'plugin::editing-desk.read';
const write: ContentAction[] = ['create', 'read', 'update'];
const release: ContentAction[] = [...write, 'publish'];

/** Settings without the keys of the house: who may enter, and deleting a language with all its texts, stay with the owner. */
const settings = [
  'admin::users.read',
  'admin::roles.read',
  'admin::webhooks.create',
  'admin::webhooks.read',
  'admin::webhooks.update',
  'admin::webhooks.delete',
  'admin::project-settings.read',
  'admin::project-settings.update',
  'plugin::i18n.locale.read',
  'plugin::i18n.locale.update',
  'plugin::upload.settings.read',
  'plugin::upload.configure-view',
  'plugin::content-manager.single-types.configure-view',
  'plugin::content-manager.collection-types.configure-view',
  'plugin::content-manager.components.configure-layout',
];

/** The roles of the house, each with the least it needs. */
export const roles: Role[] = [
  {
    code: 'editor',
    name: '编辑',
    description: '撰写和修改讲解、公告的草稿；不能发布，也不能删除。',
    content: { guide: write, visit: write },
    actions: [...fillLibrary, checkTexts, seeEditing, curatorDesk, visitors.codes, visitors.usage],
  },
  {
    code: 'reviewer',
    name: '审核',
    description: '编辑的全部权限，并可审核译文、豁免检查、发布和撤回。',
    content: { guide: release, visit: release },
    actions: [
      ...fillLibrary,
      checkTexts,
      seeEditing,
      'plugin::editing-desk.review',
      'plugin::editing-desk.waive',
      curatorDesk,
      visitors.codes,
      visitors.usage,
    ],
  },
  {
    code: 'signage',
    name: '标识组',
    description: '使用标识工作台，维护术语，审校标识，巡查现场，答复游客上报；查看讲解内容。',
    content: { guide: ['read'], signage: [...write, 'delete'] },
    actions: [
      checkTexts,
      'plugin::sign-review.terms',
      'plugin::sign-desk.desk',
      'plugin::patrol-desk.desk',
      visitors.codes,
    ],
  },
  {
    code: 'ceremony',
    name: '升降旗组',
    description: '使用升降旗工作台，查看讲解内容。',
    content: { guide: ['read'] },
    actions: ['plugin::ceremony-desk.desk'],
  },
  {
    code: 'operator',
    name: '运维',
    description: '管理设置、推送地址和界面；可以查看内容，不能修改或删除。',
    content: { guide: ['read'], visit: ['read'] },
    actions: [...useLibrary, ...settings, visitors.usage],
  },
];
