export default definePageConfig({ navigationBarTitleText: '天安门导览' });
