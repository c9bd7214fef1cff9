export default definePageConfig({
  navigationBarTitleText: '升降国旗',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
