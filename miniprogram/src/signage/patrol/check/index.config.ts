export default definePageConfig({ navigationBarTitleText: '现场巡查' });
