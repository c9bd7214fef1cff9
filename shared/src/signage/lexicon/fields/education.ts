/** Schools, universities, libraries. */
export const EDUCATION = `
学校=school 小学=primary school/elementary school 中学=middle school/high school/secondary school
初中=junior high school/junior middle school 高中=senior high school/high school/senior middle school
大学=university/college/daxue 学院=college/institute/school/academy 师范大学=normal university
师范=normal/teachers/teacher training/education 理工大学=university of technology/institute of technology
医科大学=medical university 幼儿园=kindergarten/preschool/nursery 托儿所=nursery 职业学校=vocational school
职业=vocational/professional/career/occupational 培训=training 培训中心=training center
研究所=research institute/institute 研究院=research institute/academy/institute 研究=research/study
研究生=graduate student/graduate/postgraduate 本科生=undergraduate 党校=party school
教学楼=teaching building/classroom building/academic building 教学=teaching/instruction
教学区=teaching area/academic area 教室=classroom 课堂=classroom/class
阶梯教室=lecture theatre/lecture hall/lecture theater/lecture room/terraced classroom/tiered classroom/amphitheater
多媒体教室=multimedia classroom 语音室=language lab/language laboratory 计算机=computer
计算机房=computer room/computer lab 电脑=computer 机房电脑= computer 实验室=laboratory/lab
实验楼=laboratory building/experiment building/lab building 实验=experiment/experimental/laboratory/lab
实训=training/practical training 实训室=training room/practical training room 教师=teacher/faculty 老师=teacher
教师办公室=teachers' office/faculty office/teacher's office
教研室=teaching and research office/teaching and research section/department office
教务处=academic affairs office/dean's office/teaching affairs office/office of academic affairs
教务=academic affairs/teaching affairs 学生=student 学生处=student affairs office/student office/student affairs
学生会=student union/students' union 招生办公室=admissions office/admission office
招生=admission/enrollment/admissions/recruit students 校长=principal/president/headmaster
校长室=principal's office/president's office/headmaster's office
校医院=university hospital/school hospital/campus hospital 医务处=medical affairs office 校园=campus
校门=school gate/campus gate 校区=campus 操场=playground/sports field/sports ground/athletic field
宿舍=dormitory/dorm 宿舍楼=dormitory building/dormitory
女生宿舍=girls' dormitory/women's dormitory/female dormitory/girls' dorm/women's dorm
男生宿舍=boys' dormitory/men's dormitory/male dormitory/boys' dorm/men's dorm
女生=girl/female student/women/female 男生=boy/male student/men/male
食堂=canteen/dining hall/cafeteria/mess hall 图书=book/library
图书借阅处=book borrowing/circulation desk/book lending/loan desk/lending desk/circulation
借阅处=circulation desk/borrowing/loan desk/lending desk/circulation
还书处=book return/return desk/book returns/returns 还书箱=book drop/book return box/book return/book drop box
书=book 书架=bookshelf/shelf/bookcase 书库=stack room/stacks/book stack
报刊=newspapers and magazines/newspapers and periodicals/periodicals/newspaper and periodical
报刊亭=newsstand/news kiosk/newspaper kiosk/news stand 期刊=periodical/journal/magazine 报纸=newspaper
杂志=magazine 考试=examination/exam/test
考场=examination room/exam room/examination hall/test room/examination site/test site
考生=examinee/candidate/test taker 考务=examination affairs/examination 作业=homework/operation/work
毕业=graduation/graduate 家长=parent/guardian/adult 家长接送区=parent pick-up area/drop-off and pick-up
接送=pick-up and drop-off/pick up/drop off/pick-up/shuttle
外国语大学=university of foreign studies/foreign studies university/international studies university/university of international studies
外国语学校=foreign language school/foreign languages school 外国语=foreign language/foreign studies/international studies
政法大学=university of political science and law 财经大学=university of finance and economics
对外经济贸易大学=university of international business and economics 理工大学=university of technology/institute of technology
师范大学=normal university 中医药大学=university of chinese medicine 医科大学=medical university 首都医科大学=capital medical university
民族大学=minzu university/university for nationalities 航空航天大学=university of aeronautics and astronautics/beihang university
邮电大学=university of posts and telecommunications 科技大学=university of science and technology
工业大学=university of technology/polytechnic university 农业大学=agricultural university 林业大学=forestry university
体育大学=sport university 语言大学=language and culture university 传媒大学=communication university
电影学院=film academy 舞蹈学院=dance academy 音乐学院=conservatory of music/conservatory 戏曲学院=academy of chinese theatre arts
戏剧学院=academy of drama 党校=party school 行政学院=academy of governance 社会科学院=academy of social sciences
科学院=academy of sciences 工程院=academy of engineering
`;
