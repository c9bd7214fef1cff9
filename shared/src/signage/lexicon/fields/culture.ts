/** Museums, monuments, heritage, performing arts, religion, red culture. */
export const CULTURE = `
博物馆=museum 博物院=museum 纪念馆=memorial/memorial museum/memorial hall/museum
纪念堂=memorial hall/memorial/mausoleum 纪念碑=monument/memorial/memorial tablet 纪念塔=memorial tower
纪念=memorial/commemorative/commemoration/souvenir/commemorate/memory/in memory of 纪念品=souvenir/gift
纪念章=medal/commemorative badge/souvenir badge 展览馆=exhibition hall/exhibition center/gallery/museum
展览=exhibition/exhibit/exhibits/display 展览厅=exhibition hall/gallery 陈列=display/exhibition
陈列室=exhibition room/display room/showroom 陈列馆=exhibition hall/memorial hall/gallery/museum
展=exhibition/show/expo/fair 展品=exhibit/exhibition item/item on display
展示=display/exhibition/exhibit/showcase/showcasing 展示中心=exhibition center/display center/showcase center
展示区=exhibition area/display area/exhibition zone/showcase area 特展=special exhibition
专题展=special exhibition/thematic exhibition 专题=thematic/special/theme 主题=theme/thematic/themed
主题展=thematic exhibition/theme exhibition/themed exhibition 基本陈列=permanent exhibition/basic exhibition
常设展览=permanent exhibition 常设=permanent/standing 临时展览=temporary exhibition 临展=temporary exhibition
巡展=touring exhibition/tour exhibition/traveling exhibition 美术馆=art museum/gallery/art gallery
艺术馆=art museum/gallery/art gallery/art center 艺术=art/arts/artistic 艺术中心=art center/arts center
美术=fine art/art/fine arts 画廊=gallery/art gallery 书画=painting and calligraphy/calligraphy and painting
书法=calligraphy 绘画=painting/drawing 国画=traditional chinese painting/chinese painting 油画=oil painting
版画=print/printmaking/engraving/woodcut 壁画=mural/fresco/wall painting 画=painting/picture/draw/drawing
雕塑=sculpture/statue 雕像=statue/sculpture 铜像=bronze statue 塑像=statue 石像=stone statue 像=statue/portrait/image
浮雕=relief/bas-relief/carving in relief 石雕=stone carving/stone sculpture 木雕=wood carving/woodcarving
玉雕=jade carving 砖雕=brick carving 雕刻=carving/sculpture/engraving
剪纸=paper-cut/paper cutting/papercut/papercutting/paper-cutting 刺绣=embroidery 景泰蓝=cloisonné/cloisonne
漆器=lacquerware 陶瓷=ceramic/ceramics/pottery and porcelain/porcelain 瓷器=porcelain/china
陶器=pottery/earthenware 瓷=porcelain/china 青花瓷=blue and white porcelain/blue-and-white porcelain
青花=blue and white/blue-and-white 瓶=vase/bottle 瓷瓶=porcelain vase/porcelain bottle/vase
青铜器=bronze ware/bronze/bronzeware/bronzes 青铜=bronze
鼎=ding/tripod/tripod vessel/cauldron/ding vessel/ding tripod 铜=bronze/copper/brass 铁=iron 铁器=ironware
金=gold/golden/jin 金器=gold ware/gold 银=silver 银器=silverware 玉=jade/yu
玉器=jade/jade ware/jadeware/jade article 宝石=gem/gemstone 石器=stone tool/stone implement
陶俑=pottery figurine/terracotta figurine/terra-cotta figurine
兵马俑=terracotta warriors/terra-cotta warriors/terracotta army 俑=figurine 钱币=coin/currency 铜钱=copper coin
印章=seal 印=seal 碑=stele/monument/tablet/stone tablet 石碑=stele/stone tablet/stone stele 碑文=inscription
碑林=forest of steles/stele forest/stone tablets forest 碑亭=stele pavilion/tablet pavilion 题字=inscription
题词=inscription 匾额=plaque/inscribed board/horizontal board 匾=plaque/tablet 对联=couplet 诗=poem/poetry
诗词=poetry/poem 文献=document/literature/documents 图片=picture/photo/image 照片=photo/picture
实物=object/item/artifact 文物=cultural relic/relic/cultural property/artifact/cultural object/antique
文物商店=antique store/antique shop/antiques 古董=antique 古玩=antique/curio
遗址=site/ruins/relics/relic site/heritage site/remains 遗迹=ruins/relics/remains 遗产=heritage
遗存=relics/remains 古迹=historic site/historical site/monument 旧址=former site/site/old site
故居=former residence/residence/former home 旧居=former residence 故里=hometown/native place 墓=tomb
陵=mausoleum/tomb/imperial tomb/ling 陵园=cemetery/mausoleum/memorial park 烈士=martyr
烈士陵园=martyrs' cemetery/martyrs cemetery/revolutionary martyrs' cemetery 公墓=cemetery/public cemetery
镀金=gilt/gilded/gold-plated 鎏金=gilt/gilded 民族复兴=national rejuvenation 伟大复兴=great rejuvenation 复兴之路=road of rejuvenation/road to rejuvenation
革命=revolution/revolutionary 红色=red 抗战=war of resistance/anti-japanese war/resistance
抗日战争=war of resistance against japanese aggression/anti-japanese war 长征=long march 解放=liberation
解放军=pla/people's liberation army 英雄=hero 人民=people/people's/renmin 民众=people 群众=mass/public/people
人民英雄=people's hero 劳动=labor/working/labour 劳动人民=working people/labouring people 共产党=communist party
共产党员=communist party member/party member/cpc member 中国共产党=communist party of china/cpc 党员=party member
党=party/cpc 党建=party building 党支部=party branch 党史=party history/cpc history 毛主席=chairman mao/mao zedong
毛泽东=mao zedong 周恩来=zhou enlai 国旗=national flag/flag 旗杆=flagpole 旗=flag/banner 国徽=national emblem
国歌=national anthem 升旗=flag-raising/flag raising/raise flag
升国旗=national flag-raising/flag-raising/flag raising 降旗=flag-lowering/flag lowering 仪式=ceremony 典礼=ceremony
阅兵=military parade/parade/military review 检阅=review/inspection 开国=founding 建国=founding
开国大典=founding ceremony 和平=peace 爱国=patriotic/patriotism 爱国主义=patriotism/patriotic 教育=education/educational
教育基地=education base/education center 基地=base/center 世界=world 世界遗产=world heritage/world heritage site
文化=culture/cultural 文化遗产=cultural heritage 非物质=intangible 非物质文化遗产=intangible cultural heritage
非遗=intangible cultural heritage 自然=nature/natural 自然遗产=natural heritage 历史=history/historical/historic
古代=ancient/ancient times 古代史=ancient history 近代=modern/recent times/early modern 现代=modern/contemporary
当代=contemporary/modern 传统=traditional/tradition 古典=classical/classic 古=ancient/old 古老=ancient/old
百年=centennial/hundred years/century/century-old 千年=millennium/thousand years/millennial
老字号=time-honored brand/old brand/time-honored/time-honoured brand/time-honored shop 时期=period/era/age
朝代=dynasty 代=dynasty/generation/era 朝=dynasty/chao 夏代=xia dynasty 商代=shang dynasty
西周=western zhou dynasty/western zhou 东周=eastern zhou dynasty/eastern zhou
春秋=spring and autumn period/spring and autumn 战国=warring states period/warring states 秦代=qin dynasty
秦朝=qin dynasty 汉代=han dynasty 汉朝=han dynasty 西汉=western han dynasty/western han
东汉=eastern han dynasty/eastern han 三国=three kingdoms/three kingdoms period 隋代=sui dynasty 隋朝=sui dynasty
唐代=tang dynasty 唐朝=tang dynasty 宋代=song dynasty 宋朝=song dynasty 北宋=northern song dynasty/northern song
南宋=southern song dynasty/southern song 辽代=liao dynasty 金代=jin dynasty 元代=yuan dynasty 元朝=yuan dynasty
明代=ming dynasty/ming 明朝=ming dynasty/ming 明清=ming and qing/ming and qing dynasties 清代=qing dynasty/qing
清朝=qing dynasty/qing 晚清=late qing dynasty/late qing
民国=republic of china/republican period/republic/republican era
新石器时代=neolithic age/neolithic period/neolithic 旧石器时代=paleolithic age/paleolithic period 公元=ad/ce
公元前=bc/bce 世纪=century 年代=date/age/era/decade/period/'s 建于=built/constructed/built in/established
始建于=built/first built/construction began/originally built/founded/first constructed
建成=built/completed/completion 落成=inaugurated/completed/inauguration/completion
重建=rebuilt/reconstruction/rebuild/reconstructed 修建=built/construct/construction/build
建造=built/build/constructed/construction 出土=unearthed/excavated 发现=discovery/discovered/find
馆藏=collection/museum collection 藏品=collection 收藏=collection/collect 捐赠=donate/donation/donated 捐款=donation
复制品=replica/reproduction/copy 复制件=replica/copy 复制=replica/copy/reproduction
仿制品=replica/imitation/reproduction 原件=original 真品=genuine/original/authentic 模型=model
沙盘=sand table/model/relief map 撤出=removed/withdrawn/off display 暂时=temporary/temporarily 高=high/height/h.
长=long/length/l. 宽=wide/width/w. 深=deep/depth 厚=thick/thickness 重=heavy/weight/weigh 面积=area
尺寸=size/dimension 直径=diameter 作者=author/artist/by 建筑=building/architecture/architectural/structure
建筑群=building complex/complex/architectural complex/buildings/architectural ensemble
古建筑=ancient building/ancient architecture/historic building/historical building 建筑师=architect 城墙=city wall
城楼=gate tower/rostrum/tower 城门=city gate/gate 城台=city gate platform/gate platform
箭楼=archery tower/arrow tower 角楼=corner tower/turret/watchtower 钟楼=bell tower/clock tower
鼓楼=drum tower/gulou 钟鼓楼=bell and drum towers/bell tower and drum tower 楼阁=pavilion/tower 楼台=tower/pavilion
阁=pavilion/tower/ge/hall 殿=hall/palace/dian 大殿=main hall/great hall/grand hall/hall
正殿=main hall/central hall 前殿=front hall 后殿=rear hall/back hall
配殿=side hall/wing hall/auxiliary hall/annex hall
东配殿=east side hall/east wing hall/east annex hall/east auxiliary hall/east hall
西配殿=west side hall/west wing hall/west annex hall/west auxiliary hall/west hall 偏殿=side hall
厢房=wing room/wing-room/side room/wing 正房=main room/main house/principal room 宫=palace/temple/gong
宫殿=palace 皇宫=imperial palace/palace
行宫=imperial palace/temporary imperial palace/travelling palace/imperial resort/temporary palace
故宫=forbidden city/palace museum/imperial palace 坛=altar/tan/temple 祭坛=altar 天坛=temple of heaven/tiantan
地坛=temple of earth/ditan/ditan park/altar of the earth 日坛=temple of the sun/ritan/altar of the sun
月坛=temple of the moon/yuetan/altar of the moon 寺=temple/monastery/mosque/si 寺院=temple/monastery 寺庙=temple
庙=temple/shrine/miao 孔庙=confucius temple/temple of confucius/confucian temple
文庙=confucian temple/confucius temple 关帝庙=guandi temple/temple of guan yu/temple of lord guan
城隍庙=town god's temple/city god temple/temple of the city god 观=taoist temple/temple/guan/view
道观=taoist temple 庵=nunnery/convent/temple 祠=shrine/ancestral hall/memorial temple/temple/ci
祠堂=ancestral hall/ancestral temple/shrine 教堂=church/cathedral 天主教堂=catholic church/cathedral 天主教=catholic
基督教=christian/christianity/protestant 基督教堂=christian church/church 清真寺=mosque 清真=halal/muslim/islamic
佛教=buddhist/buddhism 佛=buddha/buddhist 大佛=giant buddha/great buddha/grand buddha/buddha
道教=taoist/taoism/daoist 伊斯兰教=islam/islamic 菩萨=bodhisattva 观音=guanyin/goddess of mercy/avalokitesvara
弥勒=maitreya 罗汉=arhat/luohan 香=incense/fragrant/xiang 烧香=burn incense/incense burning/burning incense
上香=burn incense/offer incense 香火=incense 塔=pagoda/tower/stupa/dagoba/ta
白塔=white pagoda/white dagoba/white stupa/baita 石窟=grotto/cave
摩崖石刻=cliff carving/cliff inscription/rock carvings/cliffside inscription
石刻=stone carving/stone inscription/stone engraving
牌楼=archway/paifang/memorial archway/pailou/decorated archway
牌坊=archway/memorial archway/paifang/memorial arch 坊=archway/workshop/lane/fang 影壁=screen wall/spirit wall
照壁=screen wall 华表=huabiao/ornamental column/ornamental pillar 石狮=stone lion 石柱=stone pillar/stone column
石桥=stone bridge 拱桥=arch bridge/arched bridge 石拱桥=stone arch bridge/stone arched bridge 汉白玉=white marble
大理石=marble 花岗岩=granite 石栏=stone railing/stone balustrade 琉璃=glazed tile/glazed/colored glaze/colored glass
琉璃瓦=glazed tile 彩画=colored painting/color painting/decorative painting/painted decoration
须弥座=sumeru pedestal/xumi pedestal/sumeru base 台基=base/platform/foundation/pedestal/stone base
月台=platform/terrace 广场=square/plaza 中轴线=central axis 皇城=imperial city 紫禁城=forbidden city 皇家=imperial/royal
皇帝=emperor 帝王=emperor/imperial/monarch 皇后=empress 太子=crown prince 宫廷=imperial court/court/palace/royal
御=imperial/royal 祭祀=sacrifice/sacrificial/worship/sacrificial ceremony/ritual
祭器=sacrificial vessel/ritual vessel 礼器=ritual vessel/ritual object 乐器=musical instrument/instrument
编钟=chime bell/bianzhong/bell chimes/bronze chime bell/bronze bell/bronze bell set/bronze chime 钟=bell/clock 古钟=ancient bell 鼓=drum
钟表=clock/clock and watch/watch/clocks and watches 珍宝=treasure 宝物=treasure
服饰=costume/clothing/apparel/dress/fashion/garment/clothes and accessories 家具=furniture 兵器=weapon/arms
武器=weapon/arms 火炮=cannon/artillery 炮=cannon/gun 甲骨文=oracle bone inscription/oracle bone script
科举=imperial examination 剧院=theater/theatre 剧场=theater/theatre/playhouse
大剧院=grand theater/grand theatre/theater/performing arts center 戏院=theater
大戏院=theater/grand theater/opera house
戏楼=opera tower/theater stage/theater building/opera stage/theater/opera theater
戏台=stage/opera stage/theater stage 戏曲=opera/traditional opera/chinese opera/traditional chinese opera
京剧=peking opera/beijing opera 昆曲=kunqu opera/kunqu/kun opera
相声=crosstalk/comic dialogue/cross talk/comic dialog 曲艺=folk art/quyi/chinese folk art forms
杂技=acrobatics/acrobatic 歌剧=opera 话剧=drama/play/stage play 舞剧=dance drama/ballet 芭蕾=ballet 舞蹈=dance/dancing
音乐=music/musical/concert 音乐厅=concert hall/music hall 音乐会=concert 交响乐=symphony
民乐=folk music/traditional music 合唱=chorus/choir 电影=film/movie/cinema 电影院=cinema/movie theater/film theater
影院=cinema/theater/movie theater 影剧院=theater/cinema and theater 影城=cinema/cinema city/cinemas/multiplex
影视=film and television/film and tv 动画=animation/cartoon 曲目=program/repertoire 节目=program/show
节目单=program/playbill 场次=show/session/show time/performance 迟到=late/latecomer/being late
幕间=intermission/interval/between acts 中场休息=intermission/interval/half-time/halftime 演员=actor/performer
演职人员=performers and staff/cast and crew/cast and crew/performer/crew/performers and crew/performing staff
演职员=cast and crew/performers and staff 文化宫=cultural palace/culture palace/palace of culture
文化馆=cultural center/culture center/cultural hall 文化站=cultural station/cultural center/culture center
少年宫=children's palace 青少年宫=youth palace/youth center/children's palace 俱乐部=club 图书馆=library
国家图书馆=national library/national library of china 档案馆=archives
科技馆=science and technology museum/science museum/science center/museum of science and technology
天文馆=planetarium/astronomical museum 自然博物馆=natural history museum/museum of natural history/nature museum
军事=military 军事博物馆=military museum 规划=planning/urban planning/plan
规划馆=planning museum/planning exhibition hall/urban planning exhibition hall 首都博物馆=capital museum
国家=national/state/country 中国=china/chinese/national 中华=china/chinese/zhonghua
中华民族=chinese nation/chinese ethnic/chinese/chinese ethnic culture 共和国=republic 中央=central
全国=national/nationwide/all china/country 国立=national 市立=municipal/city 省立=provincial 老舍=lao she 鲁迅=lu xun
文学=literature 科学=science/scientific 技术=technology/technical
科技=science and technology/technology/science & technology/tech/sci-tech
体验馆=experience center/experience hall/experience pavilion/experience museum
体验区=experience area/experience zone/interactive zone 互动区=interactive area/interactive zone
影像=video/image/imaging 多媒体=multimedia 语音导览=audio guide/audio tour/audio guide service
导览机=audio guide/guide device/audio guide device 讲解器=audio guide/guide device
讲解员=guide/docent/interpreter/tour guide/narrator 志愿者=volunteer 志愿=volunteer
义务=volunteer/voluntary/free/obligation/compulsory 无偿=free/voluntary/unpaid
文创=cultural and creative/creative/cultural creative/cultural & creative/museum shop/creative cultural
文创产品=cultural and creative products/creative products/cultural creative products 创意=creative/creativity
工艺=craft/crafts 工艺品=arts and crafts/crafts/handicraft/handicrafts/craft/craftwork/art and craft/artware
工艺美术=arts and crafts 手工=handmade/handicraft/handcraft/craft 手工艺=handicraft/craft 中国银行=bank of china
古城=ancient city/old town/ancient town/old city 古镇=ancient town/old town 古村=ancient village 老街=old street
故事=story 传说=legend 名人=celebrity/famous person/notable/famous people 将军=general 元帅=marshal 领袖=leader
主席=chairman/president 总理=premier/prime minister 代表=representative/deputy/delegate 代表团=delegation
大使馆=embassy 使馆=embassy 领事馆=consulate 外宾=foreign guest/international guest 国宾=state guest
国宾馆=state guesthouse/state guest house 迎宾=welcome/guest/reception
美术学院=academy of fine arts/academy of arts and design/fine arts academy 初心=original aspiration/founding aspiration
不忘初心=stay true to original aspiration/remain true to original aspiration 牢记使命=founding mission/keep the mission in mind
东堂=st joseph church/east church 南堂=south church/nantang 北堂=north church/xishiku church 西堂=west church
一二九=december 9/december 9th/december ninth 九一八=september 18/september 18th/september eighteenth 七七=july 7/july 7th/july seventh
八一=august 1/august 1st/august first 五四=may fourth/may 4/may 4th 五卅=may 30/may 30th/may thirtieth 三一八=march 18/march 18th
一二八=january 28/january 28th 四一二=april 12/april 12th 二七=february 7/february 7th 七一=july 1/july 1st
手书=handwriting/written by/calligraphy/handwritten 手迹=handwriting/calligraphy/handwritten 亲笔=handwritten/autograph/in own hand 题写=inscribed by/inscription by
`;
