"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(N -95 1,# -18 1,A -20 1,A_G 14 1,A_V 87 1,A_in -212 1,A_n -160 1,E 5 1,G -16 1,Gcue 68 1,Gcue_that 135
1,Gcue_the 73 1,J -55 1,J_n -125 1,N 11 1,N_, -166 1,N_. -210 1,N_N -34 1,N_Vcue 186 1,N_and -126 1,V -41
1,Vcue 67 1,a 64 1,a_n -21 1,an 82 1,an_n 12 1,and 14 1,and_A -133 1,and_N -47 1,and_V -98 1,and_Vcue 319
1,and_that -361 1,and_the 52 1,as -42 1,but 61 1,but_A -159 1,but_Vcue 309 1,but_he 228 1,but_the 16
1,despite 89 1,he 20 1,he_Vcue 79 1,his -9 1,his_n -9 1,in 12 1,in_n -280 1,it 54 1,n -45 1,n_and -156
1,n_n -112 1,q -51 1,such -119 1,such_as -119 1,the 41 1,the_J -7 1,the_N -67 1,the_n 31 1,though 60
1,to -16 1,was 37 1,when -23 1,where 51 1,which 16 1,which_V 63 1,which_he 50 1,which_is 19 1,while 69
1,who 32 1-A 6 1-N 12 1-a 63 1-a_n 30 1-and -5 1-but 20 1-n -27 1:N 46 1:q 20 1wGcue 19 1wGcue_N -266
1wGcue_n 7 1wGcue_that 123 1wGcue_the 7 1wGcue_to -215 1wand 9 1wand_# 56 1wand_A 3 1wand_E 164 1wand_G -22
1wand_Gcue 317 1wand_J -145 1wand_N 19 1wand_V -31 1wand_Vcue 212 1wand_a -245 1wand_has 99 1wand_he 109
1wand_her -114 1wand_his -140 1wand_n -126 1wand_other -194 1wand_q -360 1wand_that -280 1wand_the -107
1was 5 1was_A 32 1was_G -180 1was_J 46 1was_N -18 1was_a -130 1was_an -57 1was_n -296 1was_q -278
1was_the -149 1was_they -50 1wbecause -76 1wbecause_he -120 1wbecause_it 26 1wbecause_of -137
1wbecause_q -177 1wbecause_the -155 1wbut 50 1wbut_A -85 1wbut_Vcue 131 1wbut_that -227 1whow -149 1wif -56
1wif_N -145 1wif_he -203 1wif_it -142 1wif_the -143 1wif_they 47 1wor -146 1wor_J -28 1wor_N -44 1wor_V -39
1wor_n -60 1wso -138 1wso_n -54 1wthat -31 1wthat_A -152 1wthat_E -120 1wthat_N -194 1wthat_V -163
1wthat_Vcue -122 1wthat_he -115 1wthat_his -76 1wthat_it -76 1wthat_n 68 1wthat_q -113 1wthat_she -101
1wthat_the 40 1wthat_was -110 1wthat_would -190 1wwhat 15 1wwhen 9 1wwhen_he 15 1wwhen_it -15 1wwhen_the 34
1wwhere -165 1wwhether -81 1wwhich 13 1wwhile 22 1wwhile_G -21 1wyet -119 2,C_N_N 52 2,C_that_D -224
2,C_the_n -75 2,D_J_n 50 2,D_n_P -47 2,D_n_W 34 2,D_n_n -48 2,N_,_N -93 2,N_N_, -60 2,N_N_N -42
2,N_and_N -132 2,P_the_n 28 2,W_V_P 56 2,W_he_Vcue 122 2,n_n_C -131 2wC_A_V -209 2wC_A_n -209 2wC_G_D 49
2wC_G_P 71 2wC_G_n -23 2wC_J_n -206 2wC_N_, -108 2wC_N_. -203 2wC_N_M -99 2wC_N_N -32 2wC_N_P -238
2wC_N_n -42 2wC_V_D 68 2wC_V_N 41 2wC_V_P -44 2wC_V_n -48 2wC_Vcue_D 53 2wC_Vcue_N 159 2wC_Vcue_P 69
2wC_Vcue_R 68 2wC_Vcue_W 258 2wC_Vcue_n -17 2wC_her_n -113 2wC_his_n -118 2wC_n_, -227 2wC_n_. -196
2wC_n_D 136 2wC_n_P -238 2wC_n_n -98 2wC_other_n -118 2wC_q_n -113 2wC_that_D -179 2wC_that_N -137
2wC_that_R -113 2wC_the_N 66 2wC_the_n -241 2wGcue_n_P -104 2wGcue_the_n 70 2wGcue_to_V -186 2wS_J_n -214
2wS_N_M 23 2wS_N_N 8 2wS_a_J 77 2wS_a_n -258 2wS_a_q -206 2wS_he_M -171 2wS_he_V 115 2wS_his_n -186
2wS_it_M 64 2wS_it_V -219 2wS_n_. -66 2wS_n_M -25 2wS_n_P -58 2wS_n_n -48 2wS_of_D -102 2wS_q_D -112
2wS_she_M -209 2wS_she_V 97 2wS_the_N -125 2wS_the_n 61 2wS_they_M 114 2wS_they_V 75 2wW_N_' -66
2wW_N_M -153 2wW_N_N -119 2wW_N_V -66 2wW_V_D -74 2wW_V_P -150 2wW_he_M -107 2wW_it_M -59 2wW_n_M -161
2wW_n_P 14 2wW_n_n -200 2wW_she_M -132 2wW_she_V -69 2wW_the_N 73 2wW_the_n -155 2wW_would_V -63 aNC -134
aNN -171 aNe 56 aae -17 ane 65 athee 81 awhiche 68 awhoe 30 b -11 c0( 41 c0, 5 c0- -23 c0: -269 c0w -8
c1, -55 c1- -66 c1: 6 c1; -49 c1w -19 c2( -41 c2, 22 c2- 128 c2: 87 c2w -19 c3, -26 c3: -80
eaccording, -189 eaccording,N -90 eaccordingw -203 eaccordingwand -154 eaccuse, -21 eaccusew -79
eaccusewand 34 eacknowledge, 35 eacknowledgew 63 eacknowledgewand -75 eadd, -142 eaddw -126 eaddwand 17
eadmit, 56 eagree, -78 eagreew 15 eagreewand -243 eannounce, 122 eannouncew 76 eannouncewand -148
eargue, -43 earguew -55 earguewand -127 earguewthat -108 eask, 63 easkw -14 easkwand -158 easkwthat -152
eblame, -124 eblamew -74 eblast, 20 ecall, 82 ecall,n -58 ecall- -19 ecallw 11 ecallwGcue 14 ecallwand 8
ecallwthat -153 ecite, -5 ecitew -49 ecitewand -148 ecitewas -32 ecitewthat -38 eclaim, 42 eclaimw 38
eclaimwand 94 econcludew -36 econfirm, -212 ecriticize, 113 ecriticizew -15 ecriticizewand -8 edeclare, 105
edeclarew 14 edeclarewand 34 edecline, 40 edeclinew 88 edefend, 26 edefendw -18 edemandw -149 edenounce, 51
edenouncew 35 edescribe, 119 edescribew 44 edescribewand -16 edescribewas -340 edismissw -83 eexplain, -118
eexplainw -37 einsist, -127 einsistw 24 emention, 31 ementionw -21 emockw -40 enote, -97 enote,and 46
enotew -71 enotewand -68 enotewthat -108 epledge, -27 epledgew 98 epoint, -202 epointw -86 epointwand 43
epointwthat -57 eportrayw -70 eportraywas -238 epraise, -6 epraisew -34 epredict, -60 epredictw -179
epromisew -96 epromisewand -194 epropose, 76 eproposew 65 eproposewand 92 equestionw 37 equestionwand 52
erecall, -85 erecallw -283 erefuse, -15 erefusew -10 ereiteratew -96 erejectw -50 erepeatw -168
ereport, -19 ereportw -38 ereportwand -163 erespond, 8 erespondw -37 erespondwthat -87 ereveal, -177
erevealw -157 esay( -71 esay, -59 esay,# 61 esay,A -29 esay,G -24 esay,Gcue -33 esay,N -148 esay,V -61
esay,Vcue 99 esay,a 41 esay,and -17 esay,as -6 esay,but -49 esay,he 22 esay,in 6 esay,n -28 esay,q -211
esay,the -83 esay,when 92 esay,which 26 esay,while -43 esay,who -16 esay- -47 esay-A -53 esay-and -85
esay: -85 esay:q -96 esay; -58 esayw -102 esaywGcue -29 esaywand -61 esaywas -66 esaywbecause -54
esaywbut -62 esaywhow -59 esaywif -215 esaywor -55 esaywso -78 esaywthat -16 esaywwhat 77 esaywwhen -305
esaywwhere -54 esaywwhether -108 esaywwhile -30 eslamw -5 eslamwand -79 estate, -82 estatew -30
esuggest, 39 esuggestw -109 esuggestwand -58 esuggestwas -148 etell, -61 etellw -105 etellwand -119
etellwthat -131 etoutw -37 etweetw 116 eurge, -27 eurgew -37 eurgewand 6 evow, 105 evoww -111 ewarn, 41
ewarnw -21 ewrite, -137 ewritew -140 ewritewand 18 i0( -22 i0, -17 i0- 14 i0: -9 i0; 31 i0w -37 i1- 11
i1w 39 k0( 42 k0, 57 k0- -14 k0: -158 k0; 170 k0w 24 k1( 5 k1, -21 k1- 26 k1; 14 k1w -37 k2, -43 k2- 17
k2w -104 k3, -143 k3- -6 k3w -212 k4, -106 k4w -225 l1, -44 l1w 19 l2, 29 l2- 13 l2w 7 l3, -4 l3- 35
l3: -93 l3w -12 l4, -4 l4- -19 l4: 25 l4; -32 l4w -18 l5, -34 l5- -19 l5: 106 l5w -87 l6, -113 l6- -62
l6w -36 m( -50 m(v1 -88 m, -16 m,v0 -9 m,v1 6 m- 16 m-v0 40 m: -23 m:v0 -18 m:v1 -36 m; 5 m;v1 -102 mw -4
mwv1 -20 n(Nv1 -36 n,#v1 62 n,Av0 27 n,Av1 -67 n,Ev1 -5 n,Gcuev0 182 n,Gcuev1 20 n,Gv0 -20 n,Jv1 36
n,Nv0 -58 n,Nv1 27 n,Vcuev0 47 n,Vcuev1 35 n,Vv0 -6 n,Vv1 -40 n,andv0 11 n,andv1 8 n,asv1 33 n,av0 27
n,av1 45 n,butv0 197 n,butv1 -45 n,hev1 -46 n,inv1 -9 n,itv1 -32 n,nv0 -23 n,nv1 -52 n,qv0 -43 n,qv1 -54
n,suchv1 -119 n,thev0 134 n,thev1 -37 n,thoughv1 -35 n,tov1 -94 n,whenv1 12 n,whichv0 11 n,whichv1 9
n,whilev1 68 n,whov0 -30 n,whov1 59 n,withv1 25 n-Av1 -28 n-andv1 47 n-av1 20 n:qv1 33 nwGcuev0 -52
nwGcuev1 44 nwandv0 23 nwandv1 -6 nwasv0 4 nwasv1 -38 nwbutv0 16 nwbutv1 33 nwhowv1 -54 nwifv1 -49
nworv0 -126 nworv1 -122 nwsov1 -95 nwthatv0 -238 nwthatv1 18 nwwhatv1 -175 nwwhenv0 32 nwwhenv1 -55
nwwherev1 -77 nwwhetherv1 -46 nwwhilev1 -27 nwyetv1 -119 p#, -43 p#w -67 pA, -58 pAw -67 pCw -176 pDw -311
pE, -48 pEw -92 pG, 17 pGw -85 pJ, 6 pJw -15 pMw -92 pN( -143 pN, -3 pN- -10 pNw -30 pO, 93 pOw -74 pP, 4
pPw -64 pR, -15 pRw -186 pSw -32 pV- -25 pVw -62 pWw -125 pn( 32 pn, 9 pn- -17 pn: 41 pn; 119 pq- 11 pqw 39
pt, 98 q0(0 71 q0,0 -5 q0,1 97 q0-0 -29 q0-1 124 q0:0 -27 q0;0 -17 q0w0 -34 q0w1 50 q1,0 -45 q1,1 -113
q1:0 37 q1w0 -57 q1w1 19 r0, -135 r0- -118 r0w -123 r1, -44 r1- -38 r1w -88 r2, 6 r2- 14 r3, 6 r3- 20
r3: 109 r3w 29 r4, 27 r4- 39 r4: -110 r4w 8 r5( 30 r5, 54 r5- 17 r5: 12 r5w 4 s#, -20 s,, -149 s,w -185
sA, -99 sAw 6 sG, -31 sGw -107 sJ, -47 sJw -118 sN, -5 sN- 146 sNw 34 sV, 8 sVw -129 sa, -24 saw -89
sbothw -4 sbyw -179 sfor, -23 sforw -97 she, -15 she- 27 sher, -22 sherw 114 shimselfw 81 shimw -110
shis, -21 shisw 46 sif, -58 sifw 45 sis, -115 sisw -142 sits, -17 sitw 28 sn, 72 snw 11 son, 24 sonw -50
sqw 40 sshe, 9 sshew 68 sthat( 64 sthat, -44 sthat- 41 sthat: 51 sthatw -82 sthe- 35 stheir, 146 stheirw 28
sthew -28 sthey, 172 stheyw 7 sto, 69 sto- 34 stow 28 swasw -124 swhatw 108 swhetherw -224 t,A_0 -20
t,C_0 15 t,D_, -198 t,D_P 8 t,D_V 62 t,D_Vcue 63 t,D_as -119 t,D_that 84 t,E_0 5 t,G_0 53 t,J_0 59
t,M_0 -25 t,N_, -127 t,N_. -92 t,N_Vcue 235 t,N_and -240 t,P_0 -18 t,R_V 69 t,R_Vcue 53 t,R_was -30
t,R_would -131 t,S_0 -48 t,V_0 55 t,W_0 -27 t,n_and -197 t,q_0 -51 t-A_0 6 t-C_0 -16 t-M_0 -152 t-P_0 -99
t-S_0 8 t-W_0 -37 t:q_0 20 twC_0 12 twG_0 19 twS_0 6 twW_0 -57 v0,# 46 v0,A -90 v0,G -60 v0,Gcue 57
v0,J -27 v0,a 15 v0,and -108 v0,but 43 v0,n -97 v0,the 10 v0,with -73 v0wGcue -119 v0wand -40 v0was -28
v0wbecause -122 v0wbut -209 v0wor -90 v0wso -75 v0wthat 90 v0wwhile -195 v1(N -36 v1,# -70 v1,A 27 v1,G 29
v1,Gcue 71 v1,J -70 v1,N 23 v1,V -41 v1,Vcue 67 v1,a 81 v1,and 53 v1,as 109 v1,but 43 v1,he 20 v1,in 42
v1,it 54 v1,n 3 v1,q -31 v1,the 40 v1,though 108 v1,to -13 v1,was 37 v1,when -55 v1,which 47 v1,while 61
v1,who 32 v1-a 63 v1-and 11 v1-but 114 v1-n -48 v1:q 20 v1wGcue 23 v1wand 6 v1was 11 v1wbecause -66
v1wbut 75 v1whow -149 v1wif -46 v1wor -144 v1wso -126 v1wthat -96 v1wwhat 19 v1wwhen 22 v1wwhere -165
v1wwhether -60 v1wwhich 13 v1wwhile 67 v1wyet -119
"""
