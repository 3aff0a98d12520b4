"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(N -91 1,# -31 1,A -12 1,A_G -6 1,A_V 78 1,A_in -186 1,A_n -147 1,E 5 1,G -18 1,Gcue 78 1,Gcue_that 114
1,Gcue_the 13 1,J -41 1,J_n -94 1,N 9 1,N_, -224 1,N_. -171 1,N_N -29 1,N_Vcue 171 1,N_and -125 1,V -30
1,Vcue 75 1,a 50 1,a_n -6 1,an 53 1,an_n 13 1,and 17 1,and_A -128 1,and_N -54 1,and_V -92 1,and_Vcue 299
1,and_that -346 1,and_the 54 1,as -42 1,but 58 1,but_A -137 1,but_Vcue 267 1,but_he 209 1,but_the 17
1,he 17 1,he_Vcue 83 1,his -22 1,his_n -22 1,in -5 1,in_n -247 1,it 50 1,n -56 1,n_and -157 1,n_n -109
1,q -54 1,such -121 1,such_as -121 1,the 36 1,the_J -9 1,the_N -57 1,the_n 40 1,though 54 1,to -24 1,was 33
1,when -22 1,where 36 1,which 20 1,which_V 57 1,which_he 69 1,which_is 3 1,while 74 1,while_N 8 1,who 19
1,with -5 1-# -21 1-N 24 1-a 75 1-a_n 19 1-and 10 1-but 13 1-n -25 1-n_n -114 1:N 17 1:N_N 74 1:q 23
1wGcue 4 1wGcue_N -191 1wGcue_n 14 1wGcue_that 136 1wGcue_the 11 1wGcue_to -255 1wand_# 36 1wand_A -18
1wand_E 153 1wand_G -30 1wand_Gcue 311 1wand_J -147 1wand_V -41 1wand_Vcue 208 1wand_a -266 1wand_has 95
1wand_he 93 1wand_her -142 1wand_his -148 1wand_n -141 1wand_other -219 1wand_q -364 1wand_that -271
1wand_the -114 1was -5 1was_A 40 1was_G -169 1was_J 103 1was_N -44 1was_a -150 1was_an -36 1was_n -285
1was_q -244 1was_the -79 1was_they -72 1wbecause -67 1wbecause_he -24 1wbecause_it 19 1wbecause_of -160
1wbecause_q -175 1wbecause_the -124 1wbut 37 1wbut_A -51 1wbut_Vcue 126 1wbut_that -176 1whow -146 1wif -68
1wif_N -150 1wif_he -214 1wif_it -137 1wif_the -126 1wif_they 47 1wor -113 1wor_J -32 1wor_N -65 1wor_V 82
1wor_n -125 1wso -16 1wso_n -86 1wthat -36 1wthat_A -150 1wthat_E -133 1wthat_N -194 1wthat_V -200
1wthat_Vcue -124 1wthat_he -127 1wthat_it -80 1wthat_n 27 1wthat_q -124 1wthat_she -103 1wthat_the 24
1wthat_would -202 1wthough 22 1wwhat 21 1wwhen_he 58 1wwhen_it -14 1wwhen_the 37 1wwhere -157 1wwhether -89
1wwhile 29 1wwhile_G -42 1wyet -121 2,C_N_N 66 2,C_that_D -246 2,C_the_n -77 2,D_J_n 49 2,D_N_n -8
2,D_n_P -42 2,D_n_W 22 2,D_n_n -42 2,Gcue_the_n -7 2,N_,_N -82 2,N_N_, -56 2,N_N_N -43 2,N_and_N -109
2,P_the_n 66 2,W_V_P 44 2,W_he_Vcue 97 2,n_n_C -109 2wC_A_V -223 2wC_A_n -171 2wC_G_D 47 2wC_G_P 64
2wC_G_n -34 2wC_J_n -204 2wC_N_, -89 2wC_N_. -195 2wC_N_M -66 2wC_N_N -27 2wC_N_P -211 2wC_N_n -28
2wC_V_D 48 2wC_V_N 10 2wC_V_P -47 2wC_V_n -56 2wC_Vcue_D 53 2wC_Vcue_N 138 2wC_Vcue_P 53 2wC_Vcue_R 82
2wC_Vcue_W 241 2wC_Vcue_n -30 2wC_her_n -140 2wC_his_n -135 2wC_n_, -198 2wC_n_. -197 2wC_n_D 116
2wC_n_P -238 2wC_n_n -83 2wC_other_n -158 2wC_q_n -122 2wC_that_D -173 2wC_that_N -106 2wC_that_R -139
2wC_the_N 79 2wC_the_n -256 2wGcue_n_P -69 2wGcue_the_n 56 2wGcue_to_V -156 2wS_J_n -225 2wS_N_M 7
2wS_N_N 34 2wS_a_J 91 2wS_a_n -249 2wS_a_q -137 2wS_he_M -102 2wS_he_V 73 2wS_his_n -171 2wS_it_M 62
2wS_it_V -203 2wS_n_. -76 2wS_n_M -55 2wS_n_P -71 2wS_n_n -53 2wS_of_D -114 2wS_q_D -119 2wS_she_M -165
2wS_she_V 82 2wS_the_N -127 2wS_the_n 61 2wS_they_M 107 2wS_they_V 63 2wW_N_M -152 2wW_N_N -129 2wW_N_V -79
2wW_V_D -88 2wW_V_P -151 2wW_he_M -108 2wW_it_M -65 2wW_n_M -151 2wW_n_P 6 2wW_n_n -191 2wW_she_M -132
2wW_she_V -78 2wW_the_N 63 2wW_the_n -150 2wW_would_V -65 aNC -133 aNN -162 aNe 32 aae -4 ane 61 athee 73
awhiche 44 awhoe 16 c0( 33 c0, 7 c0- -17 c0: -187 c0; -15 c0w -6 c1, -66 c1- -79 c1: -15 c1; -63 c1w -17
c2( -37 c2, 22 c2- 134 c2: 81 c2w -20 c3, -56 c3: -50 eaccording, -198 eaccording,N -79 eaccordingw -198
eaccordingwand -136 eaccuse, -14 eaccusew -72 eaccusewand 19 eacknowledge, 22 eacknowledgew 36
eacknowledgewand -52 eadd, -131 eaddw -127 eaddwand 27 eadmit, 56 eagree, -72 eagreew -5 eagreewand -222
eannounce, 138 eannouncew 69 eannouncewand -132 eargue, -48 earguew -54 earguewand -139 earguewthat -102
eask, 68 easkw -21 easkwand -176 easkwthat -155 eblame, -129 eblamew -78 eblast, 7 ecall, 72 ecall,n -45
ecall- -39 ecallw 16 ecallwGcue 24 ecallwand 12 ecallwthat -149 ecite, -10 ecitew -51 ecitewand -135
ecitewas -17 ecitewthat -52 eclaim, 64 eclaimw 37 eclaimwand 85 econcludew -15 econfirm, -204
ecriticize, 104 ecriticizew -26 ecriticizewand 5 edeclare, 119 edeclarew 66 edeclarewand 5 edecline, 44
edeclinew 91 edefend, 19 edemandw -144 edenounce, 39 edenouncew 37 edescribe, 112 edescribew 24
edescribewas -318 edismissw -69 eexplain, -112 eexplainw -48 einsist, -128 einsistw 21 emention, -23
ementionw -13 emockw -8 enote, -97 enote,and 47 enote- -38 enotew -60 enotewand -81 enotewthat -111
epledge, -18 epledgew 103 epoint, -193 epointw -75 epointwand 29 epointwthat -60 eportrayw -44
eportraywas -221 epraisew -31 epredict, -55 epredictw -214 epromise, 9 epromisew -100 epromisewand -183
epropose, 60 eproposew 58 eproposewand 104 equestionw 55 equestionwand 21 erecall, -71 erecallw -275
erefuse, -8 erefusew -21 ereiteratew -85 erejectw -62 erepeatw -173 ereport, -25 ereportw -53
ereportwand -152 erespond, 3 erespondw -43 erespondwthat -113 ereveal, -118 erevealw 125 esay( -68
esay, -60 esay,# 72 esay,A -30 esay,G -29 esay,Gcue -11 esay,N -78 esay,V -208 esay,Vcue 107 esay,a 31
esay,and -14 esay,as -9 esay,but -50 esay,he 11 esay,in -4 esay,n -20 esay,q -194 esay,the -56
esay,when 113 esay,which 37 esay,while -51 esay,who -9 esay- -47 esay-A -31 esay-and -79 esay-n -129
esay: -96 esay:q -67 esay; -28 esayw -105 esaywGcue -29 esaywand -53 esaywas -78 esaywbecause -98
esaywbut -68 esaywhow -66 esaywif -208 esaywor -78 esaywso -150 esaywthat -25 esaywwhat 62 esaywwhen -294
esaywwhere -59 esaywwhether -109 esaywwhile -44 eslamw 10 eslamwand -85 estate, -87 estatew -33
esuggest, 37 esuggest- 65 esuggestw -94 esuggestwand -89 esuggestwas -150 etell, -46 etellw -101
etellwand -111 etellwthat -121 etoutw -33 etweetw 100 eurge, -26 eurgew -38 eurgewand -7 evow, 69 evoww -35
ewarn, 52 ewarnw -18 ewrite, -140 ewritew -136 ewritewand 11 i0( -9 i0, 5 i0: -20 i0; 28 i0w -28 i1- 17
i1w 53 k0( 31 k0, 48 k0- 15 k0: -127 k0; 134 k0w 34 k1( -10 k1, -28 k1- 21 k1; 24 k1w -34 k2, -50 k2- 27
k2w -107 k3, -143 k3- -35 k3w -226 k4, -119 k4w -239 l1, 43 l1- 37 l1w -32 l2, -3 l2- -42 l2w -8 l3, -15
l3- 35 l3: -8 l3w -23 l4( -44 l4, -8 l4- 34 l4: -49 l4w -32 l5, -56 l5- -20 l5: 58 l5w -75 l6, -99 l6- 11
l6w -30 m( -40 m(v0 10 m(v1 -77 m, 5 m,v0 -20 m,v1 7 m- 4 m-v0 51 m-v1 -10 m: -27 m:v0 -27 m:v1 -33
m;v1 -80 mw 7 mwv0 12 mwv1 -9 n(Nv1 -23 n,#v1 69 n,Av0 21 n,Av1 -75 n,Ev1 -15 n,Gcuev0 167 n,Gcuev1 20
n,Gv0 -40 n,Gv1 -4 n,Jv1 17 n,Nv0 -51 n,Nv1 49 n,Vcuev0 58 n,Vcuev1 47 n,Vv0 4 n,Vv1 -48 n,andv1 16
n,asv1 26 n,av0 20 n,av1 54 n,butv0 197 n,butv1 -39 n,hev1 -35 n,inv1 9 n,itv1 -28 n,nv0 -27 n,nv1 -44
n,qv0 -25 n,qv1 -50 n,suchv1 -121 n,thev0 126 n,thev1 -40 n,thoughv1 -17 n,tov1 -70 n,whenv1 12
n,whichv0 27 n,whichv1 6 n,whilev1 46 n,whov0 -30 n,whov1 46 n,withv1 24 n-Av1 -32 n-andv1 35 n-av1 -8
n-nv0 -20 n-nv1 -3 n:Nv1 -41 n:qv1 27 nwGcuev0 -41 nwGcuev1 33 nwandv0 14 nwandv1 -32 nwasv0 6 nwasv1 -23
nwbecausev1 13 nwbutv0 36 nwbutv1 20 nwhowv1 -60 nwifv1 -60 nworv0 37 nworv1 -191 nwsov1 -194 nwthatv0 -122
nwthoughv1 22 nwwhatv1 -247 nwwhenv0 38 nwwhenv1 -50 nwwherev1 -91 nwwhetherv1 -52 nwwhilev1 -39
nwyetv1 -121 p#, -22 p#- -41 pA, -44 pAw -56 pCw -161 pDw -281 pE, -30 pEw -78 pG, 41 pGw -54 pJ, -5
pJw -29 pMw -52 pN( -149 pN, 10 pN- 15 pNw -27 pO, 88 pOw -76 pP, 6 pPw -54 pR, -29 pRw -196 pSw -47 pV, -4
pV- -11 pVw -62 pWw -105 pn( 27 pn, 20 pn- 11 pn: 46 pn; 103 pq- 17 pqw 52 pt, 99 q0(0 69 q0,0 -11 q0,1 100
q0-0 -24 q0-1 110 q0:0 -17 q0;0 -8 q0w0 -32 q0w1 43 q1,0 -51 q1,1 -100 q1-0 -28 q1:0 23 q1w0 -56 q1w1 14
r0, -154 r0- -152 r0w -126 r1, -57 r1- -10 r1w -79 r2- 11 r2w -9 r3- 5 r3: 74 r3w 25 r4, 10 r4- 44 r4: -102
r4w 7 r5( 6 r5, 40 r5- 27 r5: 25 r5w 11 s#, -23 s#w -30 s,, -136 s,w -186 sA, -118 sG, -34 sGw -124 sJ, -13
sJw -124 sN, -4 sN- 161 sNw 8 sV, 8 sVcuew -145 sVw -161 sa, -18 sa- -28 saw -101 sbothw -7 sbyw -129
sfor, -8 sforw -121 she, -18 she- 15 sher, -20 sherw 114 shew -16 shimselfw 62 shimw -118 shis, -5 shisw 25
sif, -39 sifw 45 sis, -106 sisw 46 sits, -21 sn, 81 snw -4 son, 46 sonw -62 sqw 41 sshe, -5 sshew 60
sthat( 77 sthat, -42 sthat- 20 sthat: 58 sthatw -91 sthe- 6 stheir, 132 stheirw 6 sthew -28 sthey, 172
stheyw -17 sto, 64 sto- 41 stow 14 swasw -139 swhatw 86 swhetherw -228 t,A_0 -12 t,D_, -172 t,D_P -8
t,D_V 65 t,D_Vcue 65 t,D_as -121 t,D_that 68 t,E_0 5 t,G_0 62 t,J_0 45 t,M_0 -27 t,N_, -133 t,N_. -89
t,N_Vcue 217 t,N_and -237 t,P_0 -22 t,R_V 43 t,R_Vcue 35 t,R_was -27 t,R_would -134 t,S_0 -61 t,V_0 22
t,W_0 -41 t,n_, -151 t,n_and -217 t,q_0 -54 t-C_0 -14 t-M_0 -114 t-P_0 -70 t-S_0 18 t-W_0 -43 t:q_0 23
twG_0 4 twS_0 -6 twW_0 -83 v0,# 35 v0,A -86 v0,G -79 v0,Gcue 9 v0,J -41 v0,N -15 v0,a -20 v0,and -100
v0,but 27 v0,n -107 v0,the 14 v0,with -85 v0-n 34 v0:N -56 v0wGcue -88 v0wand -40 v0was -63 v0wbecause -133
v0wbut -205 v0wor -123 v0wso -94 v0wthat 78 v0wwhile -221 v1(N -33 v1,# -86 v1,A 17 v1,G 19 v1,Gcue 61
v1,J -46 v1,N 21 v1,V -30 v1,Vcue 75 v1,a 59 v1,and 55 v1,as 101 v1,but 40 v1,he 17 v1,in 45 v1,it 50
v1,n 5 v1,q -40 v1,the 40 v1,though 96 v1,to -20 v1,was 33 v1,when -57 v1,which 44 v1,while 69 v1,who 19
v1-A 17 v1-a 75 v1-and 27 v1-but 113 v1-n -50 v1:q 23 v1wGcue 36 v1wand 11 v1was 6 v1wbecause -57 v1wbut 64
v1whow -146 v1wif -50 v1wor -66 v1wso 8 v1wthat -95 v1wthough 22 v1wwhat 24 v1wwhen 8 v1wwhere -157
v1wwhether -66 v1wwhile 56 v1wyet -121
"""
