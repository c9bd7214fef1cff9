/** Bans and warnings: verbs of what must not or may happen. */
export const ACTIONS = `
禁止=no/not/prohibited/forbidden/prohibit/never/ban/only/keep off/keep out/keep
严禁=no/not/prohibited/forbidden/prohibit/never/strictly/ban/keep off
请勿=no/not/don't/never/keep off/keep/avoid/refrain/thank/quiet 勿=no/not/don't/keep/never/off
切勿=not/never/no ~不=no/not/non/un 不得=no/not/must not/prohibited/never/only 不准=no/not/prohibited 不许=no/not
不可=no/not/non/cannot/never 不能=no/not/cannot/non/never 谢绝=no/not/decline/thank/prohibited 严=strictly/no
禁=no/prohibited/not 莫=no/not/only/never 止步=no/not/stop/only/off limits/no entry/no admittance/no access
免进=only/no/no admittance/no entry/off limits 勿入=no entry/not enter/keep out/no admittance/only
免入=no entry/only/no admittance 莫入=no entry/keep out/only 未经=without/un/not
许可=permission/permit/authorized/authorization/license 允许=allow/permit/permission/permitted/admitted
未经许可=without permission/unauthorized/authorized 未经允许=without permission/unauthorized/authorized
小心=caution/mind/watch/beware/warning/careful/danger/take care/watch out/attention/handle with care
当心=caution/mind/watch/beware/warning/careful/danger/watch out/risk/hazard/attention
注意安全=caution/watch your step/careful/danger/attention/safety first/take care/mind your step/beware/warning
注意=caution/mind/watch/beware/warning/careful/danger/attention/note/notice/watch out/look out
谨防=beware/caution/guard against/watch/prevent/avoid 危险=danger/dangerous/hazard/hazardous/risk/warning
警告=warning 警示=warning 提防=beware 防止=prevent/avoid/prevention 预防=prevent/prevention/beware
防范=prevent/beware/guard 吸烟=smoke/smoking 抽烟=smoke
烟火=open flame/fire/smoke/smoking/flame/naked flame/firework 明火=open flame/open fire/naked flame/flame/fire
用火=fire use/use fire/fire/open flame 动火=hot work/open flame 点火=ignite/open flame/fire/light fire
玩火=play with fire 放火= set fire 停车=parking/park/stop 停放=parking/park/leave 泊车=parking/park 驻车=parking/park
停靠=stop/park/parking/stopping/berth 临时停车=temporary parking/temporary stop/short-term parking/stopping
通行=passage/pass/entry/access/through/traffic/passing/way/allowed/cross/keep/use
通过=pass/through/passage/crossing/go through/via 穿越=cross/crossing/pass through 横穿=cross/crossing
跨越=cross/crossing/climb over/step over/stride 翻越=climb over/climb/climbing/cross/jump over/get over/scale
攀爬=climb/climbing 攀登=climb/climbing 攀=climb 爬=climb/climbing/crawl 攀折=pick/break/climb/snap
折枝=break branch 采摘=pick/picking/pluck 摘=pick 采=pick/collect 折=break/fold/discount
践踏=keep off/step on/walk on/trample/tread 踩踏=keep off/step on/walk on/trample/tread/stampede/stamp
踏=step/tread/walk 踩=step on/tread/stand/keep off 游泳=swim/swimming
戏水=wade/wading/bathe/play in the water/paddling/swim/water play/splash
嬉水=wade/play in the water/water play 下水=enter the water/go into the water/swim/wade/swimming
垂钓=fishing/fish/angling 钓鱼=fishing/fish/angling 捕鱼=fishing/catch fish 滑冰=skate/skating/ice skating
溜冰=skate/skating 轮滑=roller skating/roller-skating/rollerblading/inline skating 滑板=skateboard/skateboarding
滑雪=ski/skiing 滑倒=slip/slipping/slippery/wet floor 滑跌=slip/slippery/slipping 跌倒=fall/falling/trip/slip
摔倒=fall/trip/slip 跌落=fall/falling/drop 坠落=fall/falling/drop
落水=fall into the water/falling into the water/deep water/water/drowning 溺水=drown/drowning
坠河=deep water/fall into the river/falling into the river 滑=slip/slippery 滑落=slip/slide
绊倒=trip/tripping/step/stumble 碰头=head/bump/low ceiling/low headroom/low clearance/headroom
碰撞=collision/obstacle/bump/collide/crash/hit 撞=bump/hit/collision 夹手=hand/finger/pinch/pinching
夹伤=pinch/injury/pinching/crush 烫伤=scald/burn/hot/scalding/hot surface 烫=hot/scald/burn
触电=electric shock/high voltage/electrocution 有电=high voltage/electric shock/electricity/electric
高压=high voltage/high pressure 电击=electric shock 割伤=cut/sharp/sharp edge 扎脚=sharp/nail/foot
伤人=injury/hurt/hazard/injure 踩空=drop/step/gap/misstep 落物=falling object 坠物=falling object
落石=falling rock/rockfall/rock 滚石=falling rock/rolling rock 塌方=landslide/collapse 滑坡=landslide 坍塌=collapse
爆炸=explosion/explosive 中毒=poison/poisoning/poisonous/toxic/toxic gas 感染=infection/biohazard
腐蚀=corrosion/corrosive 辐射=radiation 电离辐射=ionizing radiation/radiation 激光=laser 噪声=noise 噪音=noise 粉尘=dust
缺氧=oxygen deficiency/low oxygen/lack of oxygen 瓦斯=gas 窒息=suffocation/asphyxiation
触摸=touch/touching/handle/hand off/keep hands off 触碰=touch 碰=touch/bump 摸=touch 手扶=hold/hand off/lean
扶=hold/support/hold on 扶好=hold/hold on 紧握=hold/hold on/grip/grasp 握好=hold 抓好=hold/hold on 抓紧=hold/hold on
站稳=stand firm/stand steady/hold on/stand 坐稳=sit/be seated/sit tight/stay seated/remain seated
倚靠=lean/leaning 依靠=lean/leaning 靠=keep/lean/lean on/near
靠近=approach/close/keep away/near/keep off/keep clear/come near/stay
接近=approach/close/near/keep away/access 远离=keep away/away/keep clear/stay away/keep off
离开=leave/exit/leaving/away 逗留=stay/loiter/loitering/linger/stop/stopping/remain
停留=stay/stop/linger/stopping/stand/standing/wait/residence 滞留=stay/linger/remain/loiter
聚集=gather/gathering/crowd 围观=gather/watch/onlook/crowd 拥挤=push/crowd/pushing/crowding/overcrowd/congestion
推挤=push/pushing/shove 推搡=push/pushing 打闹=horseplay/play/fight/rough play/romp/frolic
追逐=chase/run/running/chasing/race 嬉戏=play/horseplay/playing/frolic 玩耍=play/playing 奔跑=run/running
跑动=run/running 跑=run/running 跳跃=jump/jumping 跳下=jump/jumping 跳=jump/jumping 跳水=dive/diving
躺卧=lie/lying/lie down/sleep 坐卧=sit or lie/sit/sitting or lying 躺=lie/lie down 卧=lie 坐=sit/seat/sitting
蹲=squat 蹲坐=squat 站立=stand/standing 站=stand/station/stop 倒立= handstand
喧哗=quiet/noise/shout/noisy/loud/keep voice down/speak loudly/silence
大声喧哗=quiet/noise/shout/loud/keep voice down/speak loudly/make loud noise/silence/talk loudly/noisy
吵闹=noise/quiet/noisy 大声=loud/loudly/aloud 安静=quiet/silence/silent 静=quiet/silence/silent 肃静=silence/quiet
静音=mute/silent/silence/quiet 打扰=disturb 干扰=disturb/interfere 打手机=use phone/make phone call/call
接打电话=phone call/use phone/make call/answer 拍照=photo/photography/take photo/take picture/picture/camera
摄影=photography/photo/photograph 拍摄=photography/photo/filming/film/shoot/shooting/photograph/take picture
照相=photo/photography/picture 摄像=film/filming/video/video recording/videotaping/camera
录像=film/filming/video/video recording/record/recording 录音=record/recording/audio recording
直播=live/livestream/live streaming/broadcast 闪光灯=flash/flash photography 自拍杆=selfie stick 自拍=selfie
三脚架=tripod 合影=photo/group photo/take photo
饮食=food or drink/food and drink/eat or drink/eating or drinking/food/eat/drink/catering/diet
进食=eat/eating/food 吃=eat/eating 吃东西=eat/eating/food 喝=drink 饮用=drink/drinking/potable
饮水=drinking water/drink/water 饮酒=drink/drinking/alcohol/drink alcohol
酗酒=drunk/drunkenness/alcohol abuse/drinking/alcoholism
酒后=drunk/drinking/drunken/after drinking/alcohol/under the influence of alcohol
醉酒=drunk/drunken/intoxicated 品尝=taste/tasting/try 随地吐痰=spit/spitting 吐痰=spit/spitting
乱扔垃圾=litter/littering/throw litter 乱扔=litter/throw/littering/toss 乱丢=litter/throw/drop/littering
丢弃=litter/discard/throw/dispose/throw away/dump 扔=throw/throw away 投=throw/put/insert/drop/cast
投放=put/throw/drop/dispose/deposit/disposal 抛物=throw object/throwing object/throw/throw thing/littering
抛掷=throw/toss 抛=throw/toss 倾倒=dump/dumping/pour/tip 倒=dump/pour/throw
便溺=urinate/defecate/urination/relieve 大小便=urinate/defecate/urination/relieve 乱涂=graffiti/scribble
涂写=graffiti/scribble/write/writing/scrawl 涂画=graffiti/draw/scribble/doodle/paint
刻划=carve/graffiti/scratch/carving/scribble/engrave/inscribe 刻画=carve/graffiti/scratch/carving/scribble
乱刻=carve/graffiti/carving 乱画=graffiti/scribble/draw 张贴=post/poster/posting/bill/put up/stick bill
粘贴=post/paste/stick/poster 悬挂=hang/hanging/display 摆卖=vendor/vend/vending/hawk/hawking/sell
摆摊=vendor/vending/stall/hawk/hawking/set up stall 叫卖=hawk/hawking/vending/peddle
兜售=peddle/sell/hawk/hawking/touting/vending/soliciting
推销=promote/sell/soliciting/solicitation/sales promotion 揽客=tout/touting/soliciting 乞讨=beg/begging
卖艺=busk/busking/perform 散发=distribute/distribution/leaflet/hand out 发放=distribute/distribution/issue
分发=distribute 广告=advertisement/ad/advertising/leaflet/advert/bill/flyer
小广告=ad/leaflet/bill/flyer/advertisement/handbill/poster 传单=leaflet/flyer/handbill 投喂=feed/feeding
喂食=feed/feeding 投食=feed/feeding 喂养=feed 惊吓=frighten/scare 挑逗=tease/teasing 追打= chase 捕捉=catch/capture
狩猎=hunt/hunting 砍伐=cut/logging/fell/cutting 燃放=set off/firework/firecracker 燃烧=burn/burning/burn
焚烧=burn/burning/incinerate 野炊=picnic/cook/cooking/campfire 烧烤=barbecue/bbq/barbecuing/grill
露营=camp/camping 野营=camp/camping 放风筝=kite/kite flying/fly kite 骑车=cycle/cycling/ride/bicycle
骑行=cycle/cycling/ride/bicycle/riding 推行=push/walk/walk bike/dismount 下车=get off/dismount/alight/drop off
上车=board/get on/boarding/pick up
上下车=board and alight/boarding and alighting/get on and off/pick up and drop off/get on or off
上车点=pick-up point/boarding point 下车点=drop-off point
乘车=take bus/ride/board/boarding/take train/passenger/by bus/bus 乘坐=take/ride/riding/board/use
乘梯=take elevator/ride escalator/use escalator/use elevator/elevator/escalator 搭乘=take/ride/board/by/use
换乘=transfer/interchange/change 中转=transfer/transit/connecting 转乘=transfer 候车=wait/waiting
等候=wait/waiting/queue 等待=wait/waiting 等=wait/waiting
排队=queue/line up/queuing/line/wait in line/stand in line
插队=jump the queue/cut in line/queue jumping/cut line 加塞=cut in/jump the queue 加塞=queue jumping
依次=in turn/in order/one by one/queue/line/in line/one at a time
有序=orderly/in order/in an orderly manner/order 顺序=order/in turn/sequence/in order 秩序=order 先后=order
礼让=yield/courtesy/give way/courteous 让行=yield/give way 让路=give way/yield/make way
让座=offer seat/give seat/yield seat/give up seat 避让=give way/yield/avoid
会车=oncoming vehicle/passing/two-way 超车=overtake/overtaking/passing/pass 掉头=u-turn/turn/turn around
调头=u-turn/turn around 转弯=turn/turning/curve/bend 左转弯=left turn/turn left 右转弯=right turn/turn right
左转=turn left/left turn 右转=turn right/right turn 左拐=turn left 右拐=turn right
直行=straight/go straight/straight ahead 倒车=reverse/back/reversing/backing
鸣笛=honk/horn/honking/sound horn/hoot 鸣喇叭=honk/horn/honking 减速=slow/slow down/reduce speed
慢行=slow/drive slowly/slow down/slowly/walk carefully/drive carefully/proceed with caution 缓行=slow/slow down 超速=speeding/speed/overspeed
限速=speed limit/maximum speed/speed/max. speed
限高=height limit/max. clearance/clearance/maximum height/max. height/headroom/height
限宽=width limit/max. width/maximum width/width 限重=weight limit/max. weight/maximum weight/weight/load limit
限载=maximum capacity/capacity/load limit/max. load/maximum load/max. capacity/load capacity/limit/maximum
限乘=capacity/maximum/limit/max. 限流=crowd control/limit/visitor limit/flow control/restriction
限行=restriction/traffic restriction/restricted 限时=limited time/time limit/time-limited/time/limited/limit
限量=limited/limited quantity/limited edition 超载=overload/overloading
疲劳=tired/fatigue/fatigued/drowsy/sleepy
疲劳驾驶=drive tired/drive when tired/drowsy driving/driving when tired/fatigue driving/drive when fatigued/driving while tired
驾车=drive/driving 驾驶=drive/driving 行驶=drive/driving/travel/run/moving/motion/keep
驶入=enter/entry/no entry/drive into/entering 驶出=exit/drive out 驶离=leave 行走=walk/walking/keep
步行=walk/walking/on foot/pedestrian/foot 绕行=detour/bypass/make a detour/walk around/go around 借道=detour
通道=passage/access/passageway/aisle/route/entrance/way/lane/corridor/channel/path/gangway/only
出入=access/in and out/entry/entry and exit/entry/exit/enter and leave/enter or leave/entrance and exit
进出=access/in and out/entry/enter and exit/enter or leave/entry and exit
进入=enter/entry/enter/access/admittance/entrance/entering
入内=enter/entry/admittance/admit/keep out/in/inside/allowed/admitted/access/unauthorized
进=enter/entry/in/entrance/into 入=enter/entry/in/entrance/into 出=exit/out/leave
入场=entry/admission/enter/admittance/admitted/entrance/enter the venue
进场=entry/admission/enter/entrance/admission 入园=entry/admission/enter/enter the park/admission
入馆=entry/admission/enter/enter the museum 入站=enter the station/entry/entrance/enter
进站=enter the station/entry/entrance/enter/station entrance/arrival/arriving/entering
出站=exit/exit the station/way out/leave/station exit/leave the station 离场=exit/leave/leave the venue
退场=exit/leave 退出=exit/quit/log out 返回=back/return/go back 折返=return/turn back/u-turn
往返=round trip/return/shuttle 单程=one-way/single/one way/single trip
停运=out of service/service suspended/suspended/not in service
停用=out of service/out of use/out of order/not in use/disabled 停业=closed/business suspended
停售=sales suspended/off sale/sale/not for sale 维修=repair/maintenance/under repair
检修=maintenance/repair/overhaul/inspection/service 维护=maintenance/maintain 保养=maintenance/care/servicing
施工=construction/work/building/under construction/work in progress
装修=renovation/renovate/decoration/refurbishment/under renovation
改造=renovation/renovate/reconstruction/upgrade/transformation
修缮=renovation/repair/restoration/restore/under repair 清洁=clean/cleaning/cleanliness/tidy
打扫=clean/cleaning/make up 清扫=clean/cleaning/sweep 保洁=cleaning/cleaner/janitor/cleaning service
消毒=disinfect/disinfection/sanitize/sterilization/disinfected/disinfectant/sterilized/sterilize
除雪=snow removal/clear snow 清理=clean/clear/clean up
堆放=store/stack/storage/leave/pile/place/put/dump/obstruct 堆积=pile/pile up
存放=store/storage/deposit/leave/keep/park/parking 寄存=storage/deposit/left luggage/check/checkroom/leave
存包=bag storage/locker/left luggage/bag deposit/cloakroom/baggage 摆放=place/put/display 放置=place/put/leave
放=put/place/fly/set 占用=occupy/block/obstruct/use/keep clear/occupied/engaged 占道=road occupation/lane/block
堵塞=block/obstruct/jam/clog/blocking 阻塞=block/obstruct 阻挡=block/obstruct 遮挡=block/cover/obstruct
封闭=closed/close/sealed 关闭=close/closed/off/turn off/shut/switch off/power off
关门=close door/close the door/shut the door/closing/door closed/keep door closed/keep closed
关=close/closed/off/turn off/shut 开=open/on/opened/start/turn on 打开=open/turn on
开启=open/turn on/start/opened 开门=open door/open the door/open/door opening 开关=switch 关好=close/turn off/shut
锁=lock 锁闭=lock/locked 上锁=lock/locked 锁好=lock 按=press/push 按下=press/push 按压=press/push
按铃=ring bell/press bell/ring/bell 敲=knock/hit 敲打=knock/hit/strike/beat 敲门=knock
敲击=knock/hit/strike/break/tap 拍打=tap/hit/slap/knock/beat/bang/pat 击碎=break/smash
破窗=break window/break glass/break 推=push 拉=pull 推拉=push and pull/sliding 旋转=rotate/revolving/turn/turning
转动=turn/rotate 滑动=slide/sliding 拨打=dial/call/phone 拨=dial 致电=call 联系=contact/call 呼叫=call
求助=help/call for help/assistance 报警=call police/alarm/police/call/report/emergency call
帮助=help/assistance/assist/aid 协助=assist/assistance/help
咨询=information/inquiry/consultation/consult/enquiry/contact/ask/advice/counseling/consulting
问询=information/inquiry/enquiry 问讯=information/inquiry/enquiry
查询=inquiry/information/enquiry/search/query/check/look up 投诉=complaint/complain
举报=report/reporting/tip-off/hotline 监督=supervision/supervise/supervisory/oversight/complaint 反馈=feedback
建议=suggestion/advice/recommend/comment 意见=opinion/suggestion/comment/feedback
评价=rate/feedback/evaluation/review
有人陪同=accompanied/supervised 陪同=supervision/accompanied 成人陪同=accompanied by an adult/adult supervision 有人看管=attended/supervised
`;
