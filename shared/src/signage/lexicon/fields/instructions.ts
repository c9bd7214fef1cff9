/** Verbs of what visitors are asked to do and services offered. */
export const INSTRUCTIONS = `
~过期作废=void after expiry/invalid after expiry/expired/void if expired ~概不退换=no refunds or exchanges/no returns or exchanges/non-refundable
出示=show/present/produce/display 携带=carry/bring/take/carrying/allowed/with/no 佩戴=wear/put on 戴=wear/put on
穿=wear/put on 穿戴=wear 脱=take off/remove 脱鞋=take off shoes/remove shoes 摘下=remove/take off
系=fasten/tie/buckle 系好=fasten/buckle/buckle up
保管=keep/take care/safekeeping/custody/look after/care/storage/attend
妥善保管=keep/take care/look after/keep safe
看管=keep an eye/attend/watch/look after/take care/supervise/mind/attended
照看=look after/take care/watch/supervise/attend/keep an eye/mind
照顾=take care/look after/attend/care/supervise 看护=look after/attend/supervise/watch/accompany/care
监护=guardian/supervision/accompany/supervise/care 陪同=accompany/accompanied/escort/supervised
陪护=accompany/nursing/companion/carer/escort 携同=accompany 遗忘=forget/leave/leave behind/left/take
遗留=leave/leave behind/left 遗失=lost/lose 丢失=lost/lose 带走=take/take away 取走=take/collect 带好=take/keep
取=take/collect/get/pick up/withdraw 领取=collect/collection/pick up/receive/get/claim/pick-up
提取=claim/collect/withdraw/pick up/pickup/reclaim 归还=return 退还=return/refund 退=return/refund/withdraw
换=change/exchange/replace 更换=replace/change/replacement/changing 交=hand/pay/submit/hand over
交还=return/hand back 上交=hand in 提交=submit 填写=fill in/fill out/complete 填=fill 签字=sign/signature
签名=signature/sign 登记=register/registration/check in/sign in/sign-in 注册=register/registration/registered
登录=log in/login/sign in 输入=enter/input/type 扫描=scan/scanning
扫码=scan/scan code/scan qr code/qr code/scan the code/qr 扫=scan/sweep
识别=recognize/scan/identify/recognition 刷卡=swipe card/card/tap card/swipe 刷=swipe/brush/scan/tap
投币=insert coin/coin/coin-operated 插入=insert 打印=print/printing/printer
复印=copy/photocopy/copying/photocopying 传真=fax 下载=download
关注=follow/subscribe/concern/attention/pay attention/care 点击=click/tap 选择=select/choose/choice
确认=confirm/confirmation 取消=cancel
预约=reservation/reserve/book/booking/appointment/by reservation/in advance
预订=reservation/reserve/book/booking/order 预定=reservation/reserve/book
订票=ticket booking/book ticket/booking/reservation
购票=buy ticket/ticket purchase/ticket/ticketing/purchase ticket/get ticket 购买=buy/purchase 购=buy/purchase
买=buy/purchase 卖=sell/sale/sold 售=sale/sell/sold/for sale 出售=sale/for sale/sell/sold
销售=sale/sell/marketing 售完=sold out 售罄=sold out 付款=pay/payment 支付=pay/payment
缴费=payment/pay/fee payment/bill payment/pay fee/cashier 交费=payment/pay
收费=charge/fee/pay/toll/cashier/paid/charged 收款=cashier/collection/receive payment
结账=checkout/check out/pay/bill/payment/cashier 结算=settlement/checkout/cashier/billing 找零=change 退款=refund
退票=refund/ticket refund/return ticket 改签=change/rebook/rebooking/ticket change/endorsement
补票=fare adjustment/pay excess fare/supplementary ticket/ticket adjustment/excess fare
逃票=fare evasion/fare dodging 检票=ticket check/check ticket/ticket/check-in/ticket inspection
验票=ticket check/check ticket/ticket/ticket inspection 验证=verify/verification/validation
核验=verify/verification/check
取票=ticket collection/collect ticket/ticket pick-up/get ticket/pick up ticket/ticket pickup/ticket
领票=ticket collection/collect ticket 候补=waitlist/standby 参观=visit/tour/visiting/visitor/admission
游览=tour/visit/sightseeing/visiting/sightsee 观光=sightseeing/tour/tourist 观看=watch/view/viewing
观赏=enjoy/view/ornamental/appreciate/viewing/watch 欣赏=enjoy/appreciate 浏览=browse
瞻仰=pay respects/pay respect/pay tribute 祭拜=worship 祭扫=tomb sweeping/pay tribute
游玩=visit/play/tour/have fun/enjoy 休息=rest/lounge/break/closed/relax/take a rest 歇脚=rest
用餐=dining/eat/dine/meal/have meal 就餐=dining/eat/dine/meal/having meal 就座=be seated/take a seat/seat
入座=take seat/be seated/sit/take a seat 落座=be seated
对号入座=take assigned seat/assigned seat/sit in assigned seat/be seated according to ticket number/reserved seating/seat by number/numbered seat
就诊=see the doctor/see a doctor/consult/visit/treatment/consultation
就医=see the doctor/see a doctor/medical treatment 服用=take 使用中=in use/occupied 保持=keep/maintain/be/stay
畅通=clear/keep clear/unblocked/unobstructed 距离=distance/away/gap 车距=distance/following distance
爱护=protect/take care/respect/care/look after/cherish/preserve/keep off
保护=protect/protection/preserve/conservation/respect 珍惜=cherish/save/treasure/value 节约=save/conserve/saving
浪费=waste 损坏=damage/broken 毁坏=damage/vandalize 破坏=damage/destroy/vandalize/vandalism
污染=pollution/pollute/dirty/contaminate 遵守=observe/obey/follow/comply/abide/keep 服从=follow/obey/comply
听从=follow/obey/listen 配合=cooperate/cooperation 合作=cooperation/cooperate 支持=support 理解=understanding
谅解=understanding/apologize/sorry/excuse/forgive/inconvenience
文明=considerate/courteous/civilized/polite/manners/civility/responsibly/properly/polite/courtesy
注意事项=notice/notes/attention/rule 提醒=remind/reminder/notice 告知=inform/notice 敬告=notice
赔偿=compensate/compensation/pay for 罚款=fine/penalty/fined 处罚=fine/punish/penalty
违者=offender/violator/violation 后果自负=at your own risk/own risk 负责=responsible/responsibility
责任=responsibility/liability/duty
人人有责=everyone's responsibility/responsibility of everyone/everyone's duty/our responsibility
追究=prosecute/liable 冲水=flush 冲洗=flush/wash/rinse 随手=after use/behind/please 洗手=wash hand/hand washing
如厕=use toilet/toilet 跟随=follow 跟我来=follow me 走=walk/use/go/take/keep 跟=follow 看=see/look/view/watch/keep
听=listen 读=read 说=speak 讲=speak 谈话=talk 交谈=talk/conversation 学习=study/learn/learning 工作=work/working
生活=life/living/daily 运动=sport/exercise/sports 锻炼=exercise/workout 健身=fitness/gym/exercise/workout
跳舞=dance/dancing 唱歌=sing/singing 演奏=play/perform/instrument 演出=performance/show/perform
表演=performance/show 放映=screening/show/film showing/projection 播放=play/broadcast 排练=rehearsal/rehearse
试=try 试吃=tasting/sample/free sample 试穿=try on/fitting 试听=listen/trial 试用=trial/try 体验=experience/try
互动=interactive/interaction 游戏=game/play 比赛=competition/match/game/contest 训练=training/train
开放=open/opening/open to/admission/hours 关注儿童= watch child 营业=business/open/opening/operating
办公=office/work 办理=handle/handling/processing/service/apply/process
受理=acceptance/accept/handling/reception/application 接待=reception/receive 服务=service/serve
管理=management/administration/manage/control/administrative 控制=control
监控=surveillance/cctv/monitor/monitoring/video surveillance/camera 监视=surveillance/monitor 巡逻=patrol
值班=duty/on duty 救援=rescue 救护=ambulance/rescue/first aid 救助=aid/help/assistance/rescue/relief
急救=first aid/emergency/ambulance 抢救=emergency/resuscitation/rescue 疏散=evacuation/evacuate/escape
逃生=escape/emergency exit/evacuation 避险=shelter/refuge/safety 避难=shelter/refuge
灭火=fire extinguishing/fire fighting/extinguish fire/put out fire/fire
防火=fire prevention/fire/fireproof/fire protection/beware of fire/fire safety
防盗=anti-theft/theft/beware of theft/pickpocket/theft prevention/burglar/security
防滑=anti-slip/non-slip/slippery/anti-skid/slip/skid 防滑倒=slip/slippery 防水=waterproof
防疫=epidemic prevention/epidemic control 防护=protective/protection/protect 防洪=flood control/flood prevention
隔离=isolation/quarantine/separation/barrier 集合=assembly/meeting/gathering/assemble/meet
集散=distribution/assembly/hub/distributing 汇合=meeting 指示=direction/instruction/sign/indicator
指引=guide/direction/instruction/guidance 引导=guide/guidance/usher
导览=guide/guide map/tour guide/audio guide/tour/directory 导游=tour guide/guide
讲解=guide/guided tour/interpretation/commentary/explanation/guiding/interpreter
翻译=translation/interpretation/interpreter/interpreting 租借=rental/rent/hire/loan/borrow/lending
租赁=rental/rent/lease/hire/leasing 出租=rental/rent/for rent/lease/to let/hire/for lease
借阅=borrowing/borrow/loan/circulation/reading/lending/loan
借书=book borrowing/borrow book/loan/borrowing/check-out/checkout 还书=book return/return book/return
借=borrow/loan/lend 还=return/give back 续借=renew/renewal 续=refill/renew 充电=charging/charge/recharge
充值=top up/recharge/top-up/add value/add money/refill/reload 换电=battery swap/battery swapping
加油=refuel/gas/fuel/filling/petrol/refueling 加水=refill water/water refill/add water 洗车=car wash
修车=car repair/auto repair/repair/vehicle repair 理发=haircut/barber/hairdressing/hairdresser/hair salon
美发=hairdressing/hair salon/hairdresser/hair/salon 美容=beauty/beauty salon/cosmetic/beauty treatment
按摩=massage 足疗=foot massage/foot spa/foot care 洗浴=bath/bathing/shower/bathhouse 沐浴=bath/shower/bathing
淋浴=shower 洗衣=laundry 干洗=dry cleaning/dry clean 洗涤=washing/wash/laundry 熨烫=ironing/iron/press 缝补=mending
邮寄=mail/mailing/post/postal delivery 寄=mail/post/send 寄递=delivery
快递=express/express delivery/courier/delivery/parcel 投递=delivery/post/deliver 配送=delivery/distribution
送货=delivery 装卸=loading and unloading/loading/unloading/loading or unloading 卸货=unloading/loading
装货=loading 搬运=porter/moving/handling/carry 运输=transport/transportation
托运=check/checked/consignment/check-in 称重=weigh/weighing 测量=measure/measurement
测温=temperature/temperature check 检查=check/inspection/examination/inspect/checkpoint/test
检验=inspection/testing/test/laboratory/check 检测=test/testing/inspection/detection/check 检疫=quarantine
安检=security check/security/security inspection/security screening
安全检查=security check/security/security inspection/safety inspection/security screening/safety check
接受=accept/go through/undergo/receive/take 验=check/inspect/test
一米线=one-meter line/one-metre line/yellow line/line 米线外=behind the line/behind the yellow line
移动=move/moving/mobile 挪用=misuse/emergency use only/use for other purposes 烫口=hot/hot food/hot drink/very hot
整洁=clean/tidy/neat 环境整洁=clean/tidy/area clean 保持环境整洁=keep clean/keep tidy 节能减排=energy saving and emission reduction/energy conservation and emission reduction/save energy and reduce emissions
`;
