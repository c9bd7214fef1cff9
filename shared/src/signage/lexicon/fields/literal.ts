/** Dictionary meanings of single characters and of words inside idioms: right in a gloss, wrong on a sign. */
export const LITERAL = `
口=mouth/hole/oral 手=hand 脚=foot 头=head 足=foot/enough 心=heart/hart/mind/center 身=body 眼=eye 耳=ear 鼻=nose
舌=tongue 牙=tooth 血=blood 肉=meat/flesh 骨=bone 毛=hair/fur 皮=skin 腹=belly 胸=chest 背=back 腿=leg 指=finger/point
掌=palm 声=sound/voice 开=open/drive/start 关=close/shut 进=enter/advance/import 出=out/go out/produce
入=enter/into 上=up/on/above/go up 下=down/under/below/get down 来=come/coming 去=go/going 走=walk/go 跑=run
站=stand/station 坐=sit 立=stand 行=walk/line/go/row/ok 到=arrive 回=return/back 转=turn/change/transfer
过=pass/over/cross 通=through/pass/communicate 停=stop/park 止=stop 动=move/moving 用=use 有=have/has
无=no/without/nothing/none 是=is/yes 为=for/as 做=do/make 干=do/fuck/dry/work/trunk 办=do/handle
取=take/get/fetch 拿=take/hold 放=put/release/place/let go 收=receive/collect/accept 发=send/hair/issue
送=send/give 给=give 找=find/look for 看=look/see/watch 听=listen/hear 说=say/speak 问=ask/asking/question
答=answer 写=write 读=read 学=study/learn 教=teach/teaching 请=please/invite/ask 谢=thank 让=let/allow 使=make/use
打=hit/beat/fight/strike/play 拉=pull 推=push 提=lift/carry/raise/take/mention 抬=lift/raise
扶=help/support/hold 抱=hug/hold 握=grip/grasp/hold 踏=step/tread 踩=step/tread/trample 爬=climb/crawl 跳=jump
飞=fly 游=swim/swimming/travel/tour 浮=float 落=fall/falling/drop 掉=fall/drop 坠=fall
滑=slip/slippery/slide/sliding 跌=fall/tumble 倒=fall/pour/inverted 撞=hit/bump/crash 碰=touch/bump/meet
摸=touch/feel 触=touch 擦=wipe/rub 洗=wash/washing 冲=rush/flush/wash 刷=brush 扫=sweep/sweeping 吃=eat 喝=drink
吐=spit/vomit 吸=suck/inhale/smoke 抽=draw/smoke/pump 睡=sleep 醒=wake 笑=smile/smiling/laugh 微笑=smile/smiling
微微笑=smile/smiling 哭=cry 怕=afraid/fear 爱=love/loving 恨=hate 想=think/want 知=know 怜=pity/mercy
留情=mercy/leave mercy/show mercy 足下=foot/feet/under foot/underfoot 超=super/exceed/surpass 龙头=dragon head/dragon/head/leader 微=micro/tiny/slight 水=water 火=fire
电=electricity/electric/power 气=gas/air/angry 风=wind 雨=rain 雪=snow 冰=ice/icy 土=earth/soil
地=ground/earth/place/land/floor 天=sky/day/heaven 日=sun/day/japan 月=moon/month 星=star 山=mountain/hill
石=stone/rock 河=river 湖=lake 海=sea 草=grass/straw 树=tree 木=wood/tree 花=flower/spend 果=fruit 叶=leaf
林=forest/woods 松=pine 竹=bamboo 米=rice/meter/noodle 面=face/surface/noodle/flour/side 菜=vegetable/dish
饭=rice/meal 茶=tea 酒=wine/alcohol 油=oil 盐=salt 糖=sugar 醋=vinegar 酱=sauce/paste 鸡=chicken/cock 鸭=duck 鱼=fish
虾=shrimp 牛=cow/cattle/bull 羊=sheep 猪=pig 马=horse 狗=dog 猫=cat 虎=tiger 狮=lion 龙=dragon 凤=phoenix 鸟=bird
虫=worm/insect 蛙=frog 金=gold/golden/metal/money 银=silver/money 铜=copper 铁=iron 钱=money 玉=jade
宝=treasure/precious 珍=precious 票=ticket/bill 证=prove/certificate/card 卡=card/stuck 号=number/sign
码=code/number/yard 章=chapter/seal 书=book 纸=paper 笔=pen 图=picture/map/chart/drawing 画=picture/drawing
文=text/writing/culture 字=word/character 信=letter/believe/trust 报=newspaper/report
表=table/watch/list/surface/form 单=single/list/bill/sheet 件=piece/item 物=thing/object/matter
品=product/article/item/goods 货=goods 包=bag/package/wrap 箱=box/case 袋=bag 瓶=bottle 杯=cup 盘=plate/disc
碗=bowl 锅=pot/wok/pan 灯=lamp/light 床=bed 桌=table/desk 椅=chair 门=door/gate 窗=window 墙=wall 房=house/room
屋=house/room 室=room/chamber 厅=hall 堂=hall/church 间=between/room/among 处=place/spot/department/location
所=place/institute 部=part/department/section 局=bureau/office/game 厂=factory 店=shop/store
馆=hall/house/building 院=yard/court/hospital 场=field/place/ground/market/court/farm 园=garden/park
区=district/area/zone 台=platform/table/stage/set/desk 亭=pavilion 楼=building/floor/tower 层=layer/floor/level
塔=tower 桥=bridge 路=road/way 街=street 道=road/way/path/say/channel 巷=alley/lane 车=car/vehicle/cart
船=boat/ship 机=machine/plane/computer/airplane/engine 器=device/ware/tool/instrument 具=tool
线=line/thread/wire 点=point/dot/drop/o'clock/ignite 大=big/large/great 小=small/little/young/tiny
多=many/much/more 少=few/less/young 高=high/tall 低=low 长=long/grow/growing/chief 短=short 新=new 旧=old 老=old
好=good 坏=bad/broken 美=beautiful/america 丑=ugly 黑=black 白=white 红=red 绿=green 蓝=blue 黄=yellow/porn
青=green/blue/young 青青=green/slender/lush 清=clear/clean/qing 净=clean/net 污=dirty 热=hot/heat 冷=cold
凉=cool/cold 温=warm 温馨=warm/cozy 干净=clean 湿=wet 轻=light/gentle 重=heavy/again 快=fast/quick/happy 慢=slow
急=hurry/urgent/emergent/anxious/quick 静=quiet/still 安=safe/peace/install 全=complete/whole/all 真=true/real
假=fake/false 正=right/straight/main/just 反=reverse/against 公=public/male/duke 私=private 男=man/male
女=woman/female/girl 人=people/person/human/man/men 儿=son/child/baby 子=son/child 老弱=old/weak/old weak
病=sick/ill/disease/illness 残=disabled/deformed/broken/remnant/cripple 孕=pregnant 幼=young/child 弱=weak
强=strong 主=master/main/host/owner/chairman 客=guest/customer 民=people/civil 王=king
后=back/after/behind/queen 前=front/before/former 内=inside/inner/internal
外=outside/foreign/outer/out/external 左=left 右=right 东=east 西=west 南=south 北=north 中=middle/center/china/in
小心=carefully/care/careful/caution 当心=carefully/care/careful/beware
注意=attention/pay attention/notice/note/attend 禁止=forbid/forbidden/prohibit/ban/prohibition/stop
严禁=strictly/forbid/prohibit/ban/strictly forbidden 请勿=please/no/not/don't 止步=stop/halt/step/stop step
免=avoid/exempt/free/without 莫=no/not 严=strict/strictly 禁=forbid/ban 勿=not/no
谢绝=refuse/decline/thank/thanks/reject 自带=self/bring/self-bring/self-brought 保持=keep/hold/maintain/keeping
爱护=love/care/cherish/loving 珍惜=cherish/treasure 文明=civilized/civilization/civilize/civilised/civilisation
遵守=obey/comply 秩序=order 配合=cooperate/match/coordinate 接受=accept/receive 妥善=proper/properly/appropriate
自觉=consciously/conscious/aware/self/voluntarily 主动=active/actively/initiative
随手=casual/handy/hand/casually/conveniently 随意=random/at will/freely/optional
随地=anywhere/everywhere/everyplace 到处=everywhere 倚靠=rely/depend/lean/rely on 依靠=rely/depend/lean/rely on
翻越=turn over/cross over/turn/overturn/over 践踏=trample/tread 投放=throw/put
专用=special/special use/dedicated/private 专=special/dedicated/expert 专座=special seat/special
爱心=love/loving/heart/love heart/loving heart 便民=convenient/convenience 惠民= benefit 特=special/special/extra
优=excellent/superior 免费=free/no charge 温馨提示=warm/prompt/warm tip/hint/warm prompt 游人=swimmer/tourist
须知=must know/should know/need to know/must/know 公告=announcement 公示=public/show 警示=warn 提示=prompt/hint
开水=open water/boil water 开水间=open/open water 茶水=tea water 饮=drink 售=sell/sale/selling
售票=sell ticket/sell/sale 检=check/inspect 检票=check ticket/checking/check 验=check/test 寄=send/mail/deposit
存=save/store/keep/deposit 寄存=deposit/check/consign 招领=recruit/claim/recruiting
失物=lost thing/lost/thing/loss 值班=on duty/duty/watch class 更衣=change clothes/more clothes/clothes
试衣=try clothes/try/test clothes 收银=receive silver/silver/collect silver/money/gather silver
结账=settle/account/bill 收费=charge/fee/receive/collect fee
消防=fire control/fire/eliminate/firefighting/fire prevention 疏散=disperse/evacuate/scatter
应急=urgent/emergent/meet urgent/urgency 紧急=urgent/emergent/urgency/tight
避难=refuge/avoid disaster/disaster/take refuge 急救=first aid/emergent/hurry/rescue/save/urgent
抢救=rescue/rob/salvage 急诊=emergency/urgent/diagnose/emergent/emergency treatment
门诊=door/clinic/gate/door clinic 住院=live/stay/live in hospital/stay in hospital
挂号=hang/number/hang number/register 内科=inside/inner/internal/internal department/section/inside department
外科=outside/external/outer/foreign/section 科=section/science/subject/department 口腔=mouth/oral/mouth cavity
人流=human flow/people flow/human/flow/stream of people/people/crowd 发热=hot/fever/heating/heat/hair
体检=body check/body/sports/check/sport/check body 化验=chemical/test/assay 输液=lose/liquid/transfusion
注射=shoot/inject 献血=offer blood/give blood 取药=take medicine/take/medicine
肛肠=anus/intestine/anus and intestine 无痛=painless 登机=climb/machine/board/climb machine
候机=wait plane/wait/plane/waiting machine 候车=wait car/wait for car/wait bus 行李=luggage
提取=extract/take/pick/abstract/lift take 出租=rent/hire/rent out 出租车=rent car/rent
出租汽车=car rent/rent/the car rents 游船=swim boat/swim/travel boat 换乘=change ride/exchange/change take
改签=change sign/change/sign 退票=return ticket/return/refund 补票=fill ticket/mend ticket/supplement/make up
站台=stand platform/station 月台=moon platform/moon 天桥=sky bridge/heaven bridge/sky 地铁=ground iron/earth iron
火车=fire car/fire/fire vehicle 电梯=electric ladder/ladder/electric stairs 扶梯=ladder/help ladder/hand ladder
手扶=hand/hand support 便道=convenient road 辅路=assist road 匝道= ramp 环岛=ring island/circle island
减速=reduce speed/decelerate/speed reduction 慢行=slow walk/slow go/walk slowly 让行=let go/allow/let pass
掉头=drop head/turn head/lose head 绕行=round/go round/circle/walk round 绕=round/around/wind 一绕=round
追尾=chase tail/tail/chase/follow 鸣笛=whistle 超车=super car/exceed/surpass 疲劳=tired/tiredly/fatigue/fatigued
疲劳驾驶=fatigue/tired 酒后=after wine/after/wine/after drink 限=limit
前台=front platform/front stage/front desk/stage 后台=back platform 总台=total/general
总服务台=general/serve/platform 商务=business/commerce 客房=guest room/customer
行政=administration/administrative/political 酒廊=wine corridor/corridor/wine
贵宾=distinguished guest/honorable guest/expensive guest/distinguished/noble guest/honored 休息=rest
休息室=rest room/restroom 洗手=wash hands 布草=cloth grass/cloth/straw 新风=new wind/new/wind/fresh
弱电=weak electricity/weak/electricity/weak power 强电=strong electricity/strong 水泵=water pump
配电=distribute/match electricity/with electricity 保洁=clean-keeping/keep clean/keeping/cleaning/clean keep
垃圾=rubbish/garbage 可回收=receive/recover/retrievable/returned
一次性=one time/a time/sex/once/time/one-time sex/sexual 用品=thing/article/use article/product
干货=fuck goods/dry/do goods/do/fuck 干果=fuck fruit/do fruit/fuck/dry 特产=special product/special
小吃=small eat/little eat/small eats/snack 大排档=big 冷饮= cool drink 凉菜=cool dish/cool vegetable/cold vegetable
主食=main food/main eat/lord food 酒水=wine water/liquor water/wine 清真=clear truth/pure/true/muslin
红烧=red burned/red/burned/red burn/burn/red cooked 狮子头=lion head/lion/head/lion's head
夫妻=husband/wife/husband and wife/couple 肺片=lung/lung slice/slice
麻婆=pockmarked/woman/grandma/pock-marked/old woman/ma po
童子鸡=sexual/without sexual life/sex/virgin/child chicken/boy 口水=saliva/slobber/mouth water/water
宫保=government/abuse/palace/palace protect 鱼香=fish/flavor/fish smell/fragrant/fish fragrant 蚂蚁=ant
蚂蚁上树=ant/tree/climb/ants climbing a tree 驴打滚=donkey/roll/rolling/rolling donkey
炸酱=bomb/bomb sauce/fried sauce/explode 炸=bomb/explode/blast 木须=wood/must/wooden 四喜=four/happy/glad/joy
水煮=water cook/water boiled/water/boil 干锅=fuck/dry pot/do pot/dry 拉面=pull/pull noodle 老干妈=old/godmother
地三鲜=three/fresh/ground three fresh/land 回锅肉=return/back pot
汉白玉=han white jade/han/white jade/jade/chinese white jade 华表=chinese watch/watch/china table/china watch
华=china/chinese/magnificent 牌楼=card building/card/decorated 箭楼=arrow building/arrow
角楼=horn/corner building/angle 城楼=city building/castle/city/city tower
故居=old house/former house/old/house/old home/old residence/hometown 纪念碑=memory/tablet/remembrance/memorize
英雄=hero/heroic 英雄碑=hero/tablet 国家=country/state 大剧院=big theater/big/theater/great theater/big theatre
观礼台=watching/watch/ceremony/platform/look/watching platform 升旗=rise flag/up flag/flag-up/raise
国旗=country flag/state flag/nation/country 天安门=heaven/heavenly/peace/heaven peace/sky/door
民族=racist/race/nation/nationality/racial 中华=china/chinese 老字号=old name/old word/old brand/old
百货=hundred goods/hundred 街坊= neighbor 正义=justice 和平=peace 解放=liberation 人民=people
建国=build country/founding/nation 复兴=revival/rejuvenation 长安=long peace/eternal peace/long/eternal/forever
永定=forever fixed/eternal/forever/fixed/forever stable 永=forever/eternal/everlasting
朝阳=morning sun/sun/rising sun/facing sun/sunny 平安=safe/peace/peaceful/safety 和平里=peace/inside
长寿=longevity/long life 新街口=new/street/mouth 灯市=lamp/light/lantern market/market 煤=coal 煤市=coal/coal market
粮食=grain/food 鲜鱼=fresh fish/fresh 烟袋=smoke bag/pipe/smoke/tobacco pouch/bag 锣鼓=gong/drum/gong and drum
斜=slanting/slant/oblique 五棵松=five/pine/tree/five pine trees 三里=three li/three/three mile 屯=village
积水=water/pool of water/accumulated water/ponding/stagnant 西瓜=west melon/west 东直=east straight/straight
西直=west straight/straight 大红门=big red/red/door/gate 德胜=virtue/victory 安定=stable/stability 宣武=military
崇文=culture/literary 阜成=success 前门=front/front gate 后海=back/back sea/rear sea/rear lake
北海=north sea/north/sea 什刹海=sea 中山=middle mountain/central mountain/middle 大望=great hope/big/hope
国贸=trade/china trade/international trade 劲松=strong/pine 太=too/very 五四=may fourth/five/four
景山=scenery/coal hill/view hill/scenic 颐和园=garden/harmony 育才=cultivate/talent/educate
老舍=old house/old/house/old shed 鲁迅= fast 府右=right 建国门=gate/founding/build/nation 东四=east/four 西四=west/four
东单=east/single 西单=west/single/sheet 人人有责=everybody/duty/have/responsibility/everyone
匆匆=hurry/rush/hurriedly 冲冲=rush/flush/flushing/rushing 一小步=small step/one small step/step
一大步=big step/giant leap/leap 罚=fine/punish/fined 偷=steal 粒粒= grain 辛苦=hard/toil 青草=green grass/grass
踏入=step into/step/into 在长=growing/grow/is growing 想一想=think/thinking 绕一绕=round/detour/walk round/around
低头=bow/lower head 入园=enter garden/into garden/enter the garden 停放=stop/put
施工=execute/executing/execution/construct/constructing/work 执行=execute 进行=progress/proceed/carry
检修=overhaul/check repair/check 维修=repair/maintain 阶梯=ladder/stairs/stair/step 教室=classroom
校长=school long/long 班=class 党=party 办事=do thing/do things/thing/handle/do
政务=political/politics/political affairs/affairs 信访=letter/visit/letters and visits 法律=law 援助=help/aid
税务=tax affairs 对公=to male/to public/to male business/public/male 外币=foreign money/outside money
兑换=change/exchange 邮=post/mail 扫码=sweep code/sweep/code/scan 刷卡=brush card/brush/slide
充电宝=charging treasure/charge treasure/treasure 二维码=two-dimensional code/two dimension/dimensional
密码=secret code/secret 图书=book 还书=still book/still/return 自习=self/self-study
健身=healthy/body/build body/health/body building/keep fit 体育=physical/sports
卫生=sanitation/health/hygienic/sanitary 社区=community 居民=inhabitant 婚姻=marriage 精神=spirit/mental/crazy
精神病=crazy/lunatic/mad/insane/mental illness 老年=old/old age/old people/aged/old man
残疾人=deformed/disabled man/cripple/crippled/deformed man/handicapped/invalid
聋哑=deaf/dumb/deaf and dumb/mute 盲=blind 观景=look/scene/looking/see/view 观=look/watch/see
景=scene/scenery/view 台阶=step 设施=installation/establishment 员工=employee/personnel
通道=channel/passageway/way/path/aisle
无障碍=no obstacle/barrier-free/obstacle-free/no barrier/barrier/obstacle/free/without obstacle/unimpeded
坡道=slope/ramp 平面图=plane/plane figure/flat picture
示意图=meaning picture/sketch/meaning/picture/signal map/schematic 路线图=road map 箱=box/trunk
复制品=copy product/copy/duplicate 展=show/exhibit 会所=club/meeting place 餐=meal/eat/dinner
取餐=take meal/take/fetch meal/take food 点餐=point meal/point/dot meal 餐具=eat tool/dishware/meal tool
回收=recycle/recover/take back/return receive/reclaim 茶水间=tea water room/tea water 加工=process/processing
夹手=clip hand/pinch/pinching/clamp hand/clip/clamp/nip/hand pinching/crowded 夹=clip/clamp/pinch
碰头=meet/touch head/meet head/hit head/bang/knock head
触电=touch electricity/get an electric shock/electric shock 烫伤=scald/burn/scalding
踩空=step empty/tread empty/empty 坠落=fall down/drop/falling down/crash 溺水=drown
高空=high sky/high altitude/high/sky 抛物=throw thing/parabola/parabolic/throw/toss 安全线=safe line/safety/safe
一米线=rice/rice noodle/rice-flour/rice-noodle/flour/one meter/rice line 儿童=child/children
乱=disorder/random/randomly/mess/chaos/indiscriminately 乱扔=throw about/randomly/random throw/throw
吐痰=phlegm/sputum/spit phlegm 喧哗=uproar/noisy/clamor/hubbub/shout/confused noise
闲人=stranger/idle/idle people/leisure people/idler/idle person/loafer 闲杂=stranger/idle/miscellaneous
游客=tourist/traveler 行人=walker/pedestrian/walking people/passerby/walking man/walk
便=convenient/convenience 料=material/stuff 跨=span/stride 具=tool/utensil 栏=fence/column 踏=step/tread 览=look/see/view
`;
