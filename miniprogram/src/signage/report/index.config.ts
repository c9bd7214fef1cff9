export default definePageConfig({ navigationBarTitleText: '报告标识问题' });
