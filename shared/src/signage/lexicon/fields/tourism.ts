/** Tourism, parks, nature, plants and animals, place generics. */
export const TOURISM = `
旅游=tourism/tour/travel/tourist 旅行=travel/tour/trip 旅行社=travel agency/travel service
旅游局=tourism administration/tourism bureau
旅游集散中心=tourist distribution center/tourist center/tour bus center/sightseeing bus center/tourist hub
旅游咨询=tourist information/travel information/tourism information/tourism consultation
旅游咨询中心=tourist information center/tourist information/travel information center/visitor information center/tourism information center
旅游服务中心=tourist service center/visitor center/tourist center
旅游投诉=tourist complaint/tourism complaint/complaints 旅游纪念品=souvenir/tourist souvenir 旅游团=tour group/tour
旅行团=tour group/tour 团队=group/team/tour group 团体=group 团=group/tour
散客=individual visitor/individual tourist/individual/independent traveler/walk-in visitor/individual traveler/non-group visitor/walk-in/fit/independent tourist
游客=visitor/tourist/guest 访客=visitor/guest 来访=visitor/visit/visiting 来宾=guest/visitor
观众=audience/spectator/visitor/viewer 嘉宾=guest/guest of honor/vip/honored guest/distinguished guest
宾客=guest 客人=guest/customer
游客中心=visitor center/tourist center/tourist information center/tourist service center/visitors center/visitor service center
游客服务中心=visitor center/tourist service center/visitor service center/tourist center/tourist information center/visitor services center/visitors center
游客服务处=visitor services/tourist service/visitor service 游人=visitor/tourist
景区=scenic area/scenic spot/tourist attraction/attraction/scenic zone/site/tourist area
景点=scenic spot/attraction/sight/tourist attraction/sightseeing spot/place of interest
风景区=scenic area/scenic resort/scenic zone/scenic spot/scenic region
风景名胜区=scenic area/scenic spot/scenic and historic area/national park/famous scenic site/scenic and historic interest area
名胜=scenic spot/place of interest/scenic site
名胜古迹=place of interest/scenic spots and historical sites/historic site 风景=scenery/scenic/landscape/view
景观=landscape/scenery/view/landscape feature/sight 景=view/scene/scenery/jing
美景=beautiful scenery/scenery/beauty
观景台=viewing platform/observation deck/observation platform/lookout/viewing terrace/scenic overlook/scenic lookout/viewing deck/scenic viewpoint/viewpoint
观景点=viewpoint/viewing point/scenic overlook/lookout/lookout point 观景=view/viewing/sightseeing/scenic
观光台=observation deck/viewing platform/sightseeing platform
观光厅=observation hall/sightseeing hall/observation deck
瞭望台=lookout/observation tower/watchtower/lookout tower/observation deck
游览线路=tour route/sightseeing route/tourist route/tourist route
游览路线=tour route/sightseeing route/tourist route/visitor route/visiting route/itinerary/tour itinerary
参观路线=visitor route/tour route/route/visit route/visiting route
参观通道=visitor passage/visitor access/visitor route/visitor channel/visitor walkway
游览区=tour area/sightseeing area/tourist area 游览图=tourist map/tour map/guide map/tour guide map
度假村=resort/holiday village/holiday resort/vacation village
度假区=resort/holiday resort/resort area/tourism resort 度假=holiday/vacation/resort
农家乐=farmhouse/farm stay/agritainment/rural tourism/farm house/farmhouse inn/farmhouse inn/country inn
民宿=homestay/b&b/guesthouse/guest house/home stay/bed and breakfast/inn
民俗=folk/folk custom/folklore/folk culture
民族=ethnic/nation/national/nationality/ethnic group/ethnic culture
民族园=ethnic culture park/ethnic park/nationalities park/ethnic culture garden/nationality park/ethnic minorities park
游乐=amusement/fun/recreation/play/entertainment
游乐场=amusement park/playground/fairground/play area/recreation ground/amusement ground
游乐园=amusement park/fun park/theme park 游乐区=amusement area/play area/recreation area
乐园=paradise/park/playground/amusement park/land/fun park/wonderland
儿童乐园=children's playground/children's park/kids' playground/children's play area/children's paradise
主题公园=theme park 动物园=zoo 植物园=botanical garden/botanic garden/botanical gardens/arboretum 水族馆=aquarium
海洋馆=aquarium/oceanarium/ocean park 海洋公园=ocean park 公园=park/garden 森林公园=forest park 湿地公园=wetland park
地质公园=geopark/geological park 郊野公园=country park/suburban park 体育公园=sports park
街心公园=street park/street garden/street-side park/pocket park 口袋公园=pocket park
遗址公园=heritage park/ruins park/relics park/site park 园林=garden/landscape/park 园区=park/zone/area/campus
苗圃=nursery/plant nursery 温室=greenhouse/conservatory 花圃=flower bed/flower garden/flower nursery
花坛=flower bed/parterre/flowerbed/flower terrace 花架=pergola/flower stand/trellis 花廊=flower corridor/pergola
花海=flower sea/sea of flowers/flower field 花市=flower market 花卉=flower/flowers/flowers and plants
花草=flower and grass/flowers/plants/flower/vegetation/plant/flowers and plants/green
花木=flower and tree/plants/flowers and trees/flower/branches/flowers or break branches/plant/flowers and plants/branch
花=flower/hua 鲜花=flower/fresh flower 花朵=flower 花园=garden 草=grass/herb 草坪=grass/lawn
草地=grass/lawn/meadow/grassland 草原=grassland/prairie/steppe 小草=grass 绿草=grass/green grass
绿地=green space/green/greenbelt/green area/grass/lawn/greenland/green land/greenery
绿化=greening/green/afforestation/landscaping/greenery/planting 绿化带=green belt/greenbelt
绿道=greenway/green way 绿=green 树=tree 树木=tree 树林=wood/forest/grove/woods/trees 树枝=branch 大树=big tree/tree
古树=ancient tree/old tree
古树名木=ancient and notable trees/ancient and famous trees/old and notable trees/old and valuable trees/ancient and famous tree/ancient and rare trees
名木=notable tree/famous tree 林=forest/woods/grove/lin/wood/garden 森林=forest
森林防火=forest fire prevention/forest fire/prevent forest fire/forest fire protection/beware of forest fires
竹林=bamboo grove/bamboo forest 竹=bamboo 松=pine/song 松树=pine/pine tree 柏=cypress 柏树=cypress/cypress tree
古柏=ancient cypress 银杏=ginkgo/gingko 柳=willow 柳树=willow/willow tree 槐=locust tree/scholar tree/pagoda tree
国槐=chinese scholar tree/pagoda tree/sophora/chinese locust 海棠=begonia/crabapple/haitang/chinese crabapple
丁香=lilac 玉兰=magnolia/yulan magnolia 牡丹=peony/tree peony 芍药=peony/herbaceous peony
月季=rose/chinese rose/china rose 玫瑰=rose 菊花=chrysanthemum 菊=chrysanthemum 荷花=lotus 荷=lotus
荷花池=lotus pond/lotus pool 莲花=lotus 莲=lotus 睡莲=water lily 梅花=plum blossom 梅=plum/plum blossom
桃花=peach blossom 桃=peach 樱花=cherry blossom/sakura/oriental cherry 杏花=apricot blossom 兰花=orchid 兰=orchid
桂花=osmanthus/sweet osmanthus 杜鹃=azalea/cuckoo/rhododendron 郁金香=tulip 紫藤=wisteria 果实=fruit 果树=fruit tree
果园=orchard 采摘园=picking garden/u-pick farm/fruit-picking garden/picking orchard/pick-your-own farm
荔枝=litchi/lychee 地带=zone/area/belt/land/woodland/region/strip 植物=plant 动物=animal 野生动物=wild animal/wildlife
鸟=bird 鸟类=bird 鸟语林=aviary/bird garden/bird forest 百鸟园=aviary/bird garden 鱼=fish 金鱼=goldfish
锦鲤=koi/koi carp/fancy carp 观鱼=fish viewing/fish watching/viewing fish/watch fish 鸽子=pigeon/dove 鸭=duck
野鸭=wild duck/mallard 天鹅=swan 鸳鸯=mandarin duck 猴=monkey 猴山=monkey hill/monkey mountain/monkey rock
猴子=monkey 熊猫=panda/giant panda 大熊猫=giant panda/panda 熊猫馆=panda house/panda hall/panda pavilion 熊=bear
虎=tiger 老虎=tiger 狮=lion 狮子=lion 狮虎山=lion and tiger hill/lion and tiger house 象=elephant 大象=elephant
长颈鹿=giraffe 鹿=deer 猫=cat 狗=dog 犬=dog 犬只=dog 蛇=snake 毒蛇=poisonous snake/venomous snake/snake 虫=insect
昆虫=insect 蝴蝶=butterfly 马=horse 骑马=horse riding/horseback riding/ride horse 牛=cattle/ox/cow 羊=sheep/goat
宠物=pet 两栖=amphibian 爬行动物=reptile 爬行馆=reptile house 山=hill/mountain/mt/mount/shan
山路=mountain road/mountain path/path/hill path/trail/mountain trail
登山=mountain climbing/mountaineering/climb/climbing/hill climbing/hiking/ascend
登山步道=hiking trail/mountain trail/climbing trail/climbing path/mountain path
上山=uphill/up the mountain/go up the hill/up/to the top/way up/mountain access/up hill
下山=downhill/down the mountain/go down the hill/down/descent/way down/down hill
山顶=hilltop/summit/peak/mountaintop/mountain top/top of the hill 山峰=peak/mountain peak 峰=peak
岭=ridge/mountains/ling/hill 坡=slope/po 谷=valley 峡谷=canyon/gorge/valley 峡=gorge 洞=cave/hole 山洞=cave/cavern
溶洞=karst cave/cave 石=stone/rock 石头=stone/rock
奇石=strange stone/rare stone/grotesque stone/fantastic rock/ornamental stone 岩=rock/cliff 悬崖=cliff 崖=cliff
沙滩=beach/sandy beach 海滩=beach 海滨=seaside/beach/coast 海=sea/ocean/hai 海洋=ocean/marine/sea
岛=island/isle/islet/dao 湖=lake/hu
湖心=mid-lake/lake center/middle of the lake/heart of the lake/in the lake/mid lake
湖心岛=mid-lake island/lake island/lake center island/island in the lake/islet
湖心亭=mid-lake pavilion/lake pavilion/pavilion in the lake/heart-of-lake pavilion/pavilion in the middle of the lake
湖面=lake/lake surface 湖边=lakeside/lake 水边=water/waterside/water's edge/waterfront/edge of the water
岸边=bank/shore/edge/waterside/bankside 岸=bank/shore 堤=dike/embankment/causeway/dyke 河=river/he 河流=river
江=river/jiang 溪=stream/creek/brook 泉=spring/quan 温泉=hot spring 瀑布=waterfall/falls 喷泉=fountain 水库=reservoir
水池=pool/pond/water pool/basin/tank/reservoir 池塘=pond 池=pool/pond/chi 鱼池=fish pond 湿地=wetland 滩=beach/shoal/tan
水上=water/on water/aquatic 水上乐园=water park 水面=water surface/water 水域=water/waters/water area
水深=deep water/water depth/depth/deep 深水=deep water/deep 浅水=shallow water/shallow
深水区=deep water/deep water area/deep end/deep area/deep-water area/deep water zone
浅水区=shallow water/shallow water area/shallow end/shallow area/shallow-water area/shallow water zone
薄冰=thin ice 冰=ice 冰场=ice rink/skating rink 雪=snow 雨=rain
雨雪=rain or snow/wet or icy/rain and snow/rainy and snowy/rain/snow 风=wind/feng
雷雨=thunderstorm/thunder storm 雷电=lightning/thunder 雷=thunder 大风=strong wind/gale/high wind
恶劣=severe/bad/harsh/adverse 天气=weather/day 高温=high temperature/hot/heat 低温=low temperature/cold/freezing
陡峭=steep 陡=steep 湿=wet 干=dry 日出=sunrise 日落=sunset/sundown 迎旭=sunrise/at sunrise 村=village/cun
镇=town/zhen/township 乡=township/xiang 县=county 市=city/municipal/municipality/market/fair
省=province/provincial 州=state/prefecture/zhou 自治区=autonomous region 城=city/town/cheng/castle/mall/plaza
区=district/area/zone/section 国=national/country/nation/state/china 首都=capital
北京市=beijing/beijing municipal/beijing city/beijing municipality
街道=street/subdistrict/sub-district/street/jiedao
街道办事处=subdistrict office/sub-district office/street office 社区=community/neighborhood
小区=residential community/community/residential area/residential quarter/xiaoqu/neighborhood/residential compound/residence
居住区=residential area 住宅=residence/residential/housing 公寓=apartment/residence/condominium
大厦=building/tower/mansion/plaza/dasha 广场=square/plaza/guangchang 花园=garden 苑=garden/yuan/court
园=garden/park/yuan 村庄=village 新区=new area/new district 开发区=development zone/development area
工业园=industrial park 科技园=science park/technology park/science and technology park
产业园=industrial park/industry park 东部=east/eastern 西部=west/western 南部=south/southern 北部=north/northern
东区=east area/east zone/east district/zone e/east section/east wing/eastern area
西区=west area/west zone/west district/west section/west wing/western area
南区=south area/south zone/south district/south section/south wing/southern area
北区=north area/north zone/north district/north section/north wing/northern area 东=east/e/eastern/dong
西=west/w/western/xi 南=south/s/southern/nan 北=north/n/northern/bei 东南=southeast/se/dongnan
西南=southwest/sw/xinan 东北=northeast/ne/dongbei 西北=northwest/nw/xibei 左=left/zuo 右=right/you
前=front/forward/ahead/before/former/qian/in front 后=back/rear/after/behind/hou
中=middle/central/center/medium/china/chinese/zhong
已满=full/fully booked/booked up 约满=fully booked 便民服务=convenience service/public convenience/citizen service/convenience
便民服务点=convenience service point/convenience service
`;
