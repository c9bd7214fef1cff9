export default definePageConfig({
  navigationBarTitleText: '天安门导览',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
