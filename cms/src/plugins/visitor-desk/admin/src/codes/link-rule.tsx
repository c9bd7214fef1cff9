import { Box, Flex, Typography } from '@strapi/design-system';
import type { CodeList } from './code';

/** What has to be entered in WeChat's console once, so that these codes open the mini-program. */
export function LinkRule({ list: { linkRule, page, miniProgram } }: { readonly list: CodeList }) {
  const lines = [
    { name: '二维码规则', value: linkRule },
    { name: '小程序功能页面', value: page },
    { name: '测试链接', value: `${linkRule}n1` },
  ];
  return (
    <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <Typography variant="delta" tag="h2">
        微信“扫普通链接二维码打开小程序”
      </Typography>
      <Box paddingTop={2} paddingBottom={3}>
        <Typography textColor="neutral600">
          在小程序后台“开发管理 ›
          开发设置”里加一条规则，这些二维码用微信扫就直接打开小程序，用其他应用扫则打开网页。
          {miniProgram ? '' : '未设置微信 AppID，只能印普通二维码。'}
        </Typography>
      </Box>
      <Flex direction="column" alignItems="stretch" gap={2} tag="dl">
        {lines.map(({ name, value }) => (
          <Flex key={name} gap={3}>
            <Typography tag="dt" fontWeight="semiBold">
              {name}
            </Typography>
            <Typography tag="dd" style={{ userSelect: 'all', fontFamily: 'monospace' }}>
              {value}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
