/** Function words, modality, time and quantity. `~` = may stay untranslated. */
export const PARTICLES = `
~请=please/kindly ~您=you/your ~你=you/your ~您的=your ~的=of ~了= ~着= ~过= ~们= ~吧= ~呢= ~啊= ~哦= ~之=of ~其=its/their
~该=this ~本=this/our/local/the ~此=this/here ~此处=here/this area/this place/this ~在此=here ~由此=here/this way
~这里=here ~我们=we/us/our ~我=i/me/my ~他们=they/them ~它=it ~自己=yourself/own/self ~和=and ~与=and/with ~及=and
~以及=and ~或=or ~并=and ~而= ~等=etc/and so on ~所有=all ~均=all/both ~都=all ~全体=all ~一切=all ~任何=any
~各=all/each/every ~各类=all kinds/various ~各种=all kinds/various ~为=for/is/be ~为了=for ~对=to/for/on
~于=in/at/on ~在=in/on/at/inside ~自=from/since ~从=from/by/through ~由=from/by ~至=to/until/till/through
~到=to/until/arrive ~向=to/toward/ahead ~往=to/toward/bound ~以=with/by/in order to ~将=be/will/with ~把= ~被=
~使=make ~让=let/yield/give way ~给=to/for/give ~按=by/according/as ~按照=according/as ~根据=according
~凭=with/by/holder/only ~因=due/because ~因为=because/due ~由于=due/owing ~是=is/be ~有=have/with/there
~无=no/without/non/free/not ~没有=no/without/not ~已=already/has/have/been ~正=now
~正在=in progress/being/under/now ~中=in/under/during/middle/central/in progress/being ~进行中=in progress
~如=in case/if ~如有=if/in case/for ~如遇=in case/in ~若=if/in case ~时=when/during/while/in/time/hour/o'clock
~期间=during/period ~时候=when ~内=in/inside/within/inner/indoor
~外=outside/outer/out/external/outdoor/beyond/off/behind ~上=on/up/upper/above/onto/board/get on
~下=under/down/lower/below/off ~里=in/inside/li ~间=room/between
~处=office/place/area/point/here/desk/counter/department/site/location ~者=person/those/who
~人=person/people/man ~人员=personnel/staff/people/person ~方=side/party ~可=can/may/available ~可以=can/may
~能=can/able ~须=must/should/required/need ~必须=must/required/should ~需=need/must/required
~需要=need/require/for ~应=should/must ~应当=should/must ~务必=be sure/must/make sure/please
~自觉=please/consciously/conscious ~主动=please/voluntarily/initiative ~自行=yourself/your own/self
~共同=together/joint ~一起=together ~相互=each other/mutual ~互相=each other ~尽量=as far as possible
~不要=not/no/don't ~也=also/too ~再=again ~只=only ~仅=only ~仅限=only/for/limited ~限=only/limit/limited ~更=more
~最=most ~很=very ~太=too ~就=just ~即=immediately/right away/namely ~立即=immediately/at once
~及时=promptly/timely/in time ~随时=any time/anytime ~随意=freely/at will ~随地=anywhere ~到处=everywhere ~一=one/a
~个=of ~位=seat/place/space/person ~名=people/name/persons ~次=time/times ~件=piece/item ~张=piece/sheet
~条=piece/article ~只要=as long as ~如果=if ~通过=through/pass/by/via ~使用=use/using/in use/operate/usage
~进行=in progress/carry out/conduct ~提供=provide/available/offer ~设有=with/available ~位于=located/in/at
~前往=to/go/proceed ~来=come/to ~去=go/to ~做=do/make/be ~当=when/be ~不便=inconvenience ~区域=area/zone/region
~范围=area/range ~地方=place ~地点=place/location/venue ~场所=place/area/venue/premises ~相关=relevant/related
~有关=relevant/related/about ~其他=other/others/residual ~其它=other/others ~方式=method/means/way ~方面=
~事宜=matters ~专用=only/reserved/for/exclusive/dedicated/special purpose ~专=only/special ~专属=exclusive
~用=use/for/using ~用品=supplies/goods/articles/products/items
~物品=item/article/belonging/goods/object/thing/property ~东西=thing/stuff/object ~设施=facility
~设备=equipment/device/facility ~工程=project/engineering/works ~项目=item/project/program/event ~内容=content
~情况=situation/case/condition ~条件=condition ~敬请=please/kindly ~恕=no/not/sorry ~欢迎=welcome ~谢谢=thank
~感谢=thank ~抱歉=sorry/apologize ~对不起=sorry/excuse ~祝您=wish/have/enjoy ~愉快=pleasant/nice/happy/enjoy ~温馨=warm
~尊敬的=dear/respected ~亲爱的=dear ~较=more ~新=new ~旧=old ~大=big/large/great/grand/major/main
~小=small/little/minor/mini ~多=multi/more/many ~少=less/few ~高=high/height/tall/senior/advanced ~低=low
~长=long/length/chief/head ~短=short ~老=old/elderly/senior ~总=general/main/head/chief/total
~主=main/major/chief/master ~副=deputy/vice/associate/assistant/secondary ~正式=formal/official ~公=public
~私=private ~共=total/public ~全=whole/full/all/entire ~半=half/semi ~双=double/twin/both/pair ~单=single/one
~两=two/both ~两侧=both sides ~双方=both ~好=good/well/properly ~真=real/true ~美=beautiful/beauty ~净=clean/net
~满=full ~空=empty/vacant/space/air 全天=all day/24 hours/whole day 昼夜=day and night 早上=morning
上午=morning/a.m. 中午=noon 下午=afternoon/p.m. 晚上=evening/night/p.m. 夜间=night/nighttime 白天=daytime 今日=today
今天=today 明天=tomorrow 每天=daily/every day/day 每日=daily/every day/day 每周=weekly/every week/week
每月=monthly/every month/month 每年=annual/yearly/every year 周末=weekend
工作日=weekday/workday/working day/business day 节假日=holiday/public holiday
法定节假日=public holiday/national holiday/statutory holiday 假日=holiday 节日=festival/holiday
春节=spring festival/chinese new year/lunar new year 国庆节=national day 国庆=national day
清明节=tomb-sweeping day/qingming festival 端午节=dragon boat festival 中秋节=mid-autumn festival
元旦=new year's day/new year 劳动节=labor day/labour day/may day 妇女节=women's day 儿童节=children's day
除夕=chinese new year's eve/new year's eve 星期一=monday 星期二=tuesday 星期三=wednesday 星期四=thursday 星期五=friday
星期六=saturday 星期日=sunday 星期天=sunday 周一=monday 周二=tuesday 周三=wednesday 周四=thursday 周五=friday 周六=saturday
周日=sunday 春季=spring 夏季=summer 秋季=autumn/fall 冬季=winter 旺季=peak season/high season
淡季=low season/off season/slack season ~年=year ~月=month ~日=day/daily/date ~时间=time/hours/period ~小时=hour
~分钟=minute ~秒=second ~元=rmb/yuan/cny ~米=meter/m ~厘米=cm/centimeter ~公里=kilometer/km ~千米=kilometer/km
~吨=ton/t/tonne ~公斤=kilogram/kg ~千克=kg/kilogram ~克=gram/g ~度=degree ~平方米=square meter
~岁=year/age/aged/year old ~周岁=year/age/aged/year old 临时=temporary/provisional
暂=temporarily/temporary/suspended 暂停=suspended/temporarily/out of/pause/stop
停止=stop/closed/suspend/no/end/ceased 开始=start/begin 结束=end/finish/over/close 当前=current/now/present
目前=currently/now 即将=soon/about to/coming/upcoming 首次=first 最后=last/final 第一=first/1st/no. 1
以上=over/above/and over/and above/more than/or above/or over/higher/older/taller/least
以下=under/below/or under/and under/less than/younger/shorter/following 以内=within/under ~以外=outside/beyond
左右=about/around 约=about/approximately/some/around/nearly 超过=over/exceed/more than
不足=less than/under/insufficient 未满=under/below 附近=nearby/near/vicinity 旁边=beside/next/side
对面=opposite/across 前方=ahead/front 后方=behind/rear 左侧=left/left side 右侧=right/right side 左边=left/left side
右边=right/right side 中间=middle/between 中央=central/middle/center 上方=above/overhead/upper 下方=below/under
内侧=inside/inner 外侧=outside/outer 里面=inside 外面=outside 周边=surrounding/nearby/around/periphery 沿线=along
沿途=along 两旁=both sides 顶部=top 底部=bottom
`;
