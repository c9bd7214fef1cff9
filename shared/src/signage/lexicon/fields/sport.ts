/** Sports, grounds, events. */
export const SPORT = `
体育=sports/physical education/sport/athletic 体育馆=gymnasium/gym/indoor stadium/arena/sports hall/stadium
体育场=stadium 体育中心=sports center 体育场馆=sports venue/stadium/sports facilities
体育用品=sporting goods/sports goods/sports equipment/sporting equipment
体育设施=sports facilities/sports facility 场馆=venue/stadium 场地=field/venue/ground/site/court/space
球场=court/ball court/field/ball field/stadium/course/pitch 篮球=basketball 篮球场=basketball court
足球=football/soccer
足球场=football field/soccer field/football pitch/football ground/football stadium/soccer pitch 排球=volleyball
排球场=volleyball court 羽毛球=badminton 羽毛球场=badminton court
羽毛球馆=badminton hall/badminton gym/badminton court/badminton gymnasium/badminton stadium 网球=tennis
网球场=tennis court 乒乓球=table tennis/ping-pong/ping pong
乒乓球室=table tennis room/ping-pong room/table tennis hall 乒乓球馆=table tennis hall/table tennis gym
台球=billiards/snooker/pool/billiard 台球室=billiard room/billiards room/billiards/pool room/snooker room
门球=gateball/croquet/gate ball 门球场=gateball court/gateball field/croquet court/croquet lawn/gate ball court
棒球=baseball 棒球场=baseball field 垒球=softball 橄榄球=rugby/american football 高尔夫=golf 高尔夫球场=golf course
高尔夫练习场=golf driving range/driving range 保龄球=bowling 保龄球馆=bowling alley/bowling center/bowling
曲棍球=hockey/field hockey 手球=handball 壁球=squash
游泳馆=natatorium/swimming pool/indoor swimming pool/swimming hall/aquatic center/swimming center/swimming gym
游泳池=swimming pool/pool 泳池=swimming pool/pool 泳道=lane/swimming lane 泳帽=swimming cap/swim cap
泳装=swimsuit/swimwear/swimming suit/bathing suit 跳水池=diving pool
戏水池=paddling pool/wading pool/play pool/splash pool 滑冰场=skating rink/ice rink/ice skating rink
溜冰场=skating rink/ice rink/roller skating rink/roller rink 冰场=ice rink/skating rink/rink
滑雪场=ski resort/ski area/ski slope/skiing ground/ski field 雪道=ski run/ski slope/ski trail/piste/ski piste
冰球=ice hockey/hockey 冰壶=curling 轮滑场=roller skating rink/roller rink
田径=track and field/athletics/track & field
田径场=track and field/athletics track/athletic field/track and field ground/athletics field/sports field/track and field stadium
跑道=track/runway/running track 跑步=running/jogging/run/jog
塑胶跑道=plastic track/synthetic track/rubber track/all-weather track 射击=shooting 射击场=shooting range
射箭=archery 射箭场=archery range 举重=weightlifting 体操=gymnastics 武术=martial arts/wushu/kung fu
太极拳=tai chi/taijiquan/tai chi chuan 太极=tai chi/taiji 瑜伽=yoga 瑜伽室=yoga room/yoga studio 拳击=boxing 柔道=judo
跆拳道=taekwondo 击剑=fencing 攀岩=rock climbing/climbing wall 蹦床=trampoline 蹦极=bungee jumping/bungee 秋千=swing
跷跷板=seesaw 健身器材=fitness equipment/exercise equipment/gym equipment/outdoor fitness equipment
器材=equipment/apparatus/gear/facilities 器械=equipment/apparatus/machine/instrument
运动场=sports ground/playground/sports field/athletic field/stadium 运动区=sports area/exercise area
运动员=athlete/player 运动员入口=athletes' entrance/athlete entrance/players' entrance/athletes entrance
运动员村=athletes' village 运动会=games/sports meet/sports day/sports meeting 奥运=olympic/olympics
奥林匹克=olympic/olympics 残奥=paralympic 冬奥=winter olympic 裁判=referee/judge/umpire 裁判员=referee/judge/umpire
裁判席=referees' seats/referee seats/judges' seats/officials' seats/judges' stand/referee stand
教练=coach/trainer 教练席=coach's bench/coaches' seats/coach bench/coaching bench/coaches' bench
记者=reporter/journalist/press/media
记者席=press box/press seats/media seats/press stand/media tribune/press gallery 媒体=media/press
媒体中心=media center/press center 新闻=news/press/media 新闻中心=press center/news center/media center
新闻发布厅=press conference hall/press conference room/press briefing room/press hall
新闻发布=press conference/press briefing/news release 记分牌=scoreboard 计分牌=scoreboard 记分=score/scoring 比分=score
兴奋剂=doping/dope 兴奋剂检查=doping control/dope test/doping test/drug test 热身=warm-up/warm up 热身区=warm-up area
热身场=warm-up field/warm-up area/warm-up court/warm-up track 观赛=watch/spectator/watch the game
赛场=field/arena/court/competition venue/playing field 赛事=event/competition/game
赛程=schedule/match schedule/competition schedule 决赛=final 冠军=champion 会员=member/membership
会员卡=membership card/member card 会员区=members area/members only
`;
