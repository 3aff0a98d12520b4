"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -3 1(#_n -3 1(A 21 1(N -48 1(N_) -80 1(N_. -50 1(N_N 8 1(n -48 1(q -52 1,# -19 1,#_, -58 1,#_. -61
1,#_n 24 1,#_of 28 1,#_that 4 1,A -23 1,A_# -30 1,A_, 34 1,A_. -47 1,A_A 55 1,A_Gcue 5 1,A_J -28 1,A_N -62
1,A_V 36 1,A_a 22 1,A_above 33 1,A_all -44 1,A_as 67 1,A_below 67 1,A_for -57 1,A_his -49 1,A_if -79
1,A_in -100 1,A_n -74 1,A_since -48 1,A_some 23 1,A_than -6 1,A_that -58 1,A_the -36 1,A_this 8
1,A_those -66 1,A_though 43 1,A_to -87 1,A_with -70 1,E 6 1,E_N -58 1,E_in 22 1,E_n -67 1,E_with -84
1,G -11 1,G_# -64 1,G_A 37 1,G_N 72 1,G_a 97 1,G_from -77 1,G_his -57 1,G_on -57 1,G_out -63 1,G_the 17
1,G_them -68 1,G_to -15 1,G_with 5 1,Gcue 44 1,Gcue_, 71 1,Gcue_A 37 1,Gcue_N -10 1,Gcue_V 50 1,Gcue_a 58
1,Gcue_at 54 1,Gcue_he -24 1,Gcue_her -17 1,Gcue_him -20 1,Gcue_his -26 1,Gcue_it 14 1,Gcue_n 7 1,Gcue_q 45
1,Gcue_she 56 1,Gcue_that 55 1,Gcue_the 47 1,Gcue_them 60 1,Gcue_to 6 1,J -34 1,J_J -45 1,J_and -39
1,J_n -75 1,J_than 52 1,J_to 32 1,N -5 1,N_$ -46 1,N_' 42 1,N_, -118 1,N_- -57 1,N_. -93 1,N_E 56 1,N_N -18
1,N_V 17 1,N_Vcue 91 1,N_and -103 1,N_n -21 1,V -37 1,V_N 46 1,V_a 32 1,V_by -56 1,V_from 4 1,V_his -48
1,V_q -60 1,V_the -20 1,V_to -6 1,Vcue 37 1,Vcue_N 10 1,Vcue_a -36 1,Vcue_he 53 1,Vcue_her 48 1,Vcue_it -31
1,Vcue_that 90 1,Vcue_the 37 1,Vcue_to -3 1,Vcue_with 14 1,a 34 1,a_G 22 1,a_J 66 1,a_N -20 1,a_n 6
1,after 65 1,all -22 1,along -71 1,along_with -71 1,although -8 1,among -52 1,among_n -38 1,an 6 1,an_n 4
1,and 6 1,and_# -63 1,and_A -44 1,and_E -54 1,and_G -54 1,and_Gcue 66 1,and_N -45 1,and_V -25
1,and_Vcue 150 1,and_a -77 1,and_both 54 1,and_for -62 1,and_he 73 1,and_how -30 1,and_in -55 1,and_it -6
1,and_many 29 1,and_most -48 1,and_n -27 1,and_other 30 1,and_q -81 1,and_that -135 1,and_they 22
1,and_to 7 1,and_would 8 1,another -16 1,are 27 1,are_n 54 1,as -18 1,as_A -20 1,as_have 60 1,as_he -6
1,as_n -59 1,as_q -83 1,as_the -65 1,at -11 1,at_J -38 1,because -40 1,before 13 1,both_of 21 1,but 22
1,but_# 62 1,but_A -60 1,but_E 58 1,but_G -63 1,but_J -12 1,but_N 71 1,but_V -74 1,but_Vcue 98 1,but_a -52
1,but_did 64 1,but_he 91 1,but_his -29 1,but_in 14 1,but_it 22 1,but_n 12 1,but_q -56 1,but_she 24
1,but_that -81 1,but_they 39 1,by -47 1,could -23 1,could_V -12 1,despite 22 1,despite_the 22 1,for 17
1,for_n -22 1,from -13 1,has -6 1,have_V 51 1,having -36 1,he 3 1,he_A 41 1,he_V 20 1,he_Vcue 37
1,he_has -21 1,he_is -5 1,he_was -54 1,he_will -48 1,he_would -72 1,he_’s -52 1,his -14 1,his_n -33
1,i_’m -25 1,if -72 1,if_he -39 1,in -17 1,in_J -56 1,in_N 22 1,in_n -125 1,in_some -25 1,in_which 12
1,into -40 1,is -20 1,is_A -56 1,is_n -45 1,it 3 1,it_Vcue 45 1,it_would 20 1,like -18 1,like_N -62
1,may 25 1,most -32 1,most_of -58 1,much -15 1,much_of -51 1,n -23 1,n_, -64 1,n_. -31 1,n_E -50 1,n_G -9
1,n_J -52 1,n_V 3 1,n_and -83 1,n_from -51 1,n_have -51 1,n_n -53 1,n_of -74 1,n_on 26 1,n_she 21
1,n_that 69 1,n_to 24 1,n_would -61 1,of -63 1,of_# -41 1,of_G -29 1,on -55 1,on_N -36 1,or -29 1,or_N -35
1,or_n 34 1,q -47 1,q_A 12 1,q_G -31 1,q_J -44 1,q_N -49 1,q_V -35 1,q_and 34 1,q_because -33 1,q_i -29
1,q_our -17 1,q_we -46 1,q_you -46 1,she -5 1,she_Vcue 57 1,she_would -39 1,should -40 1,should_be -40
1,since -10 1,since_it 13 1,so -3 1,so_J 25 1,so_that -65 1,some 8 1,some_n 60 1,some_of -50 1,such -65
1,such_as -65 1,that -29 1,the 20 1,the_# 65 1,the_J 8 1,the_N -23 1,the_n 6 1,there 47 1,there_is 48
1,they 41 1,though 11 1,though_A -16 1,though_N 6 1,though_he 8 1,though_it -9 1,to -17 1,to_V -107
1,to_be -61 1,to_which 55 1,up 17 1,was 5 1,was_A 53 1,was_n 30 1,were -49 1,were_n -28 1,when -4
1,when_N 29 1,when_a 20 1,when_he -42 1,when_n -4 1,when_she -52 1,when_the 8 1,where 9 1,where_N -21
1,where_he 68 1,where_n -56 1,where_the 13 1,which 15 1,which_N -25 1,which_V 31 1,which_are -18
1,which_has -15 1,which_have 23 1,which_he 37 1,which_n -62 1,which_the -4 1,which_was -59 1,which_will 87
1,which_would -28 1,while 18 1,while_# 61 1,while_A 15 1,while_G 11 1,while_Gcue 55 1,while_N -10
1,while_other -31 1,while_the -42 1,who 29 1,who_A 45 1,who_E 5 1,who_Vcue -4 1,who_does -16 1,who_had -55
1,who_has 74 1,who_have -5 1,who_is 27 1,who_was -12 1,whoever -38 1,whose -23 1,whose_n -23 1,will 24
1,will_A 54 1,with -14 1,with_# -25 1,with_N 69 1,with_a -85 1,with_n -7 1,with_no -55 1,without -46
1,without_G -46 1,would -55 1,would_V -55 1,x -52 1,you -54 1-#_# -55 1-#_of 48 1-A_A -65 1-A_N -81
1-A_a 33 1-A_that -62 1-A_the -62 1-A_though 13 1-G -17 1-Gcue 52 1-Gcue_that 39 1-J -4 1-N -5 1-N_N 65
1-N_n -96 1-V_J -68 1-a 23 1-a_J 43 1-a_n 9 1-all 69 1-all_n 33 1-although 60 1-an 25 1-an_n -21 1-and 12
1-and_A -74 1-and_Gcue 68 1-and_N -57 1-and_V 66 1-and_he 50 1-and_that -78 1-and_the -10 1-as -19 1-at -50
1-because -4 1-because_he -4 1-but 26 1-but_he 37 1-but_she -36 1-for 27 1-for_n -7 1-from -34 1-from_G -34
1-he 55 1-his -19 1-his_n -58 1-if -29 1-in -10 1-it 21 1-it_might 43 1-n -12 1-n_N 36 1-n_as -48 1-n_he 23
1-n_that 11 1-of -32 1-of_their -32 1-or -21 1-q -38 1-such -46 1-such_as -46 1-that -13 1-the 46
1-the_N -23 1-the_n 88 1-there 8 1-though 67 1-to -32 1-to_V -59 1-to_the 34 1-was -45 1-whether -7
1-which -5 1-which_V -24 1-while 47 1:# -54 1:#_n -42 1:G -44 1:N 3 1:N_N 32 1:V -35 1:V_for -35 1:a -53
1:a_n -53 1:q 11 1:q_N 47 1:q_he -42 1:q_i 6 1:q_in -70 1:q_that 36 1:q_the -51 1:q_there 21 1:q_they -48
1:the -45 1:the_n -30 1:to 21 1:to_V 21 1;# 30 1;#_n 30 1;N -10 1;V -12 1;and -11 1;and_Vcue -10 1;n 42
1;she 15 1;the -4 1;the_N 57 1;the_n -54 1w& -47 1w&_N -47 1wGcue_, 49 1wGcue_. -68 1wGcue_: 30
1wGcue_A -101 1wGcue_G 28 1wGcue_J -93 1wGcue_N -116 1wGcue_V -56 1wGcue_Vcue -74 1wGcue_a 53
1wGcue_and -48 1wGcue_as -44 1wGcue_at -72 1wGcue_for -61 1wGcue_he -41 1wGcue_him -82 1wGcue_his -90
1wGcue_in -81 1wGcue_it 17 1wGcue_n -29 1wGcue_of -76 1wGcue_on -47 1wGcue_q -73 1wGcue_that 60
1wGcue_the 10 1wGcue_them -42 1wGcue_they -51 1wGcue_to -73 1wGcue_up -39 1wGcue_was -36 1wGcue_whether -35
1wGcue_will -40 1wGcue_with -58 1wafter 15 1wafter_# -19 1wafter_G 45 1wafter_a 22 1wafter_being -38
1wafter_having -48 1wafter_he -54 1wafter_her -39 1wafter_his -66 1wafter_it -53 1wafter_n 36
1wafter_the 21 1wand_# 37 1wand_, -30 1wand_A -37 1wand_E 36 1wand_G -34 1wand_Gcue 133 1wand_J -53
1wand_N -10 1wand_V -26 1wand_Vcue 138 1wand_a -106 1wand_all -30 1wand_an -78 1wand_as -47 1wand_being -59
1wand_could -63 1wand_did -35 1wand_for -78 1wand_had -66 1wand_has 28 1wand_have -75 1wand_he 58
1wand_her -71 1wand_himself -40 1wand_his -81 1wand_how -47 1wand_in -80 1wand_is -90 1wand_it -70
1wand_its -31 1wand_many -39 1wand_n -87 1wand_no -51 1wand_of -42 1wand_on -54 1wand_other -117
1wand_q -218 1wand_she 27 1wand_that -216 1wand_the -96 1wand_their -56 1wand_was -34 1wand_who 25
1wand_will -81 1wand_would -14 1was -22 1was_# -68 1was_E -71 1was_G -93 1was_J 33 1was_N 5 1was_V -68
1was_a -94 1was_he 65 1was_his -70 1was_it 39 1was_its -32 1was_many -35 1was_much -63 1was_n -189
1was_of -19 1was_q -154 1was_she 54 1was_the -63 1was_they 7 1wat 7 1wat_a 36 1wat_his -58 1wat_the -37
1wbecause -34 1wbecause_, -32 1wbecause_N -43 1wbecause_he -18 1wbecause_his -21 1wbecause_it 9
1wbecause_n -65 1wbecause_of -122 1wbecause_q -75 1wbecause_she 39 1wbecause_so -47 1wbecause_the -86
1wbecause_there -24 1wbecause_they -52 1wbefore 10 1wbefore_G 26 1wbefore_Gcue 19 1wbefore_a 28
1wbefore_he 33 1wbefore_t -53 1wbefore_the -117 1wbefore_they -36 1wbut 13 1wbut_A -57 1wbut_E -68
1wbut_Gcue 60 1wbut_V 14 1wbut_Vcue 83 1wbut_because -54 1wbut_did 47 1wbut_he 26 1wbut_n -54 1wbut_q -79
1wbut_that -127 1wbut_was -28 1wby -45 1wby_t -45 1wduring -18 1wduring_# -28 1wduring_N 8 1wduring_a 70
1wduring_an -23 1wduring_her -76 1wduring_his -43 1wduring_n -54 1wduring_the -129 1whow -89 1whow_J -21
1whow_N -10 1whow_a -5 1whow_many -16 1whow_much -11 1whow_she -21 1whow_the -6 1whow_to -30 1wif -45
1wif_J -49 1wif_N -87 1wif_a -13 1wif_he -108 1wif_his -33 1wif_it -68 1wif_n -19 1wif_q -3 1wif_she -63
1wif_the -62 1wif_there -30 1wif_they 25 1win 24 1win_N 17 1win_a -8 1win_an 55 1win_her -50 1win_his 23
1win_n -37 1win_t -85 1win_the 10 1wnor -48 1wof -53 1wof_t -53 1won 9 1won_N 46 1won_a -75 1won_her -55
1won_n 24 1won_the 5 1wor -67 1wor_# -10 1wor_, -7 1wor_A -63 1wor_E -17 1wor_G -17 1wor_J -44 1wor_N -51
1wor_V 23 1wor_Vcue -11 1wor_a -12 1wor_how -40 1wor_n -39 1wor_q -68 1wor_the -14 1wsince -112
1wsince_Gcue -27 1wsince_N -22 1wsince_he -28 1wsince_his -17 1wsince_it -17 1wsince_its -11 1wsince_n -23
1wsince_the -32 1wso -96 1wso_. -26 1wso_A -21 1wso_E -17 1wso_G -8 1wso_J -8 1wso_as -14 1wso_many -19
1wso_much -13 1wso_n -48 1wt_' -30 1wt_. 18 1wt_at -38 1wt_in -53 1wt_n -48 1wt_t 47 1wt_to -38 1wthat -37
1wthat_# -33 1wthat_, -20 1wthat_. 43 1wthat_A -67 1wthat_E -75 1wthat_G -52 1wthat_J -50 1wthat_N -162
1wthat_V -21 1wthat_Vcue -86 1wthat_a -36 1wthat_an -40 1wthat_are -51 1wthat_as -19 1wthat_both -6
1wthat_can -13 1wthat_could -48 1wthat_had -39 1wthat_has 45 1wthat_have -44 1wthat_he -114 1wthat_her -22
1wthat_his -38 1wthat_i -15 1wthat_if -9 1wthat_is -50 1wthat_it -39 1wthat_many -5 1wthat_may -25
1wthat_might -33 1wthat_n 30 1wthat_of -35 1wthat_other -11 1wthat_q -40 1wthat_she -76 1wthat_some -28
1wthat_the -7 1wthat_their -13 1wthat_there -48 1wthat_they -49 1wthat_those -4 1wthat_was -64
1wthat_we -32 1wthat_were -68 1wthat_will -34 1wthat_with -43 1wthat_would -104 1wthat_’s -16 1wthough 23
1wthough_N -38 1wthough_he -66 1wthrough -28 1wthrough_J -59 1wthrough_N -39 1wthrough_a -23
1wthrough_her -15 1wthrough_its -33 1wthrough_n 37 1wthrough_the -84 1wthrough_their -24 1wto -113
1wto_V -60 1wto_Vcue -37 1wto_a -23 1wto_an -12 1wto_his -40 1wto_n -24 1wto_the -44 1wunless -80
1wunless_N -39 1wvia 17 1wwhat -11 1wwhat_N -9 1wwhat_V -12 1wwhat_he -13 1wwhat_is -35 1wwhat_it 40
1wwhat_n -36 1wwhat_she -23 1wwhat_they -7 1wwhatever -46 1wwhatever_n -39 1wwhen_, -51 1wwhen_G -43
1wwhen_Gcue -33 1wwhen_N 20 1wwhen_Vcue 8 1wwhen_a 26 1wwhen_he -21 1wwhen_it -10 1wwhen_n 30
1wwhen_she -88 1wwhen_the 9 1wwhen_they 26 1wwhere -99 1wwhere_A -4 1wwhere_a -15 1wwhere_it -18
1wwhere_n -34 1wwhere_the -54 1wwhether -31 1wwhether_J -23 1wwhether_N -57 1wwhether_he -71
1wwhether_it -68 1wwhether_n -22 1wwhether_she -61 1wwhether_the 43 1wwhich -14 1wwhich_N -15 1wwhich_V 18
1wwhich_n -29 1wwhile 9 1wwhile_A -42 1wwhile_G -25 1wwhile_Gcue 25 1wwhile_N 38 1wwhile_he -18
1wwhile_n 31 1wwhile_q -56 1wwhile_she -57 1wwhile_the -57 1wwhose -68 1wwhose_n -68 1wwhy -54 1wwhy_N -32
1wyet -14 1wyet_V -89 2(#_n_) -46 2(N_)_. -38 2(N_)_P -42 2(N_)_n -33 2(N_._) -43 2(N_N_N 8 2(V_N_N -51
2,#_,_n -52 2,#_._$ -61 2,#_n_E 10 2,#_n_P 40 2,#_n_Vcue 5 2,#_of_D 42 2,#_that_M 4 2,A_#_n 10 2,A_,_M 15
2,A_,_n -29 2,A_._$ -47 2,A_G_D -43 2,A_G_P 51 2,A_G_V -57 2,A_G_n -83 2,A_J_n 3 2,A_N_C -42 2,A_N_n -40
2,A_V_P -64 2,A_V_S 34 2,A_a_n 8 2,A_above_D 56 2,A_as_D 47 2,A_as_n 36 2,A_for_n -34 2,A_his_n -49
2,A_if_D -44 2,A_if_R -61 2,A_in_D -68 2,A_in_N -61 2,A_n_, -36 2,A_n_. -54 2,A_n_C -69 2,A_n_P 7
2,A_n_n -52 2,A_since_n -48 2,A_some_n 23 2,A_than_G -58 2,A_the_n -104 2,A_this_n 8 2,A_though_D 64
2,A_though_R -14 2,A_to_D -52 2,A_to_V -54 2,A_with_D -58 2,C_#_n -27 2,C_A_# 4 2,C_A_D -80 2,C_A_E -41
2,C_A_M 11 2,C_A_P -34 2,C_A_V -38 2,C_A_n -76 2,C_E_n -13 2,C_G_D -49 2,C_G_P -58 2,C_G_n -49 2,C_J_J 6
2,C_N_' 27 2,C_N_M 12 2,C_N_N 21 2,C_N_n -21 2,C_V_P -32 2,C_V_n -53 2,C_Vcue_A 59 2,C_Vcue_D 71
2,C_Vcue_N 32 2,C_Vcue_O 56 2,C_Vcue_P 75 2,C_Vcue_R 69 2,C_Vcue_W 83 2,C_a_J -58 2,C_a_n -61 2,C_did_A 64
2,C_he_A -19 2,C_he_M 26 2,C_he_V 55 2,C_he_Vcue 100 2,C_his_n -17 2,C_how_D -30 2,C_in_D 59 2,C_in_n -61
2,C_it_M -10 2,C_it_V 52 2,C_it_’s -27 2,C_n_M -11 2,C_n_P -61 2,C_n_V -23 2,C_n_Vcue 64 2,C_n_n 54
2,C_q_P -54 2,C_q_R -53 2,C_she_M 54 2,C_that_D -127 2,C_that_N -77 2,C_that_R -104 2,C_that_Vcue -54
2,C_the_J 15 2,C_the_N 56 2,C_the_n -37 2,C_they_Vcue 53 2,C_to_V 7 2,D_#_n 52 2,D_J_# 49 2,D_J_N 27
2,D_J_n 5 2,D_N_N -62 2,D_as_D -29 2,D_as_n -30 2,D_n_' -27 2,D_n_, -56 2,D_n_C 21 2,D_n_D 67 2,D_n_J 44
2,D_n_M -28 2,D_n_N 47 2,D_n_P -32 2,D_n_R -32 2,D_n_V -6 2,D_n_Vcue 17 2,D_n_W 96 2,D_n_n -54 2,D_of_R -58
2,D_of_W -27 2,E_with_D -60 2,G_#_n -52 2,G_A_P 70 2,G_N_N 66 2,G_a_n 79 2,G_his_n -57 2,G_that_n -51
2,G_the_n 35 2,G_to_V -73 2,G_with_D 5 2,Gcue_,_q 71 2,Gcue_A_W 37 2,Gcue_N_' -32 2,Gcue_N_N 54
2,Gcue_a_n 58 2,Gcue_he_M 63 2,Gcue_her_P 39 2,Gcue_him_D -26 2,Gcue_his_n -41 2,Gcue_it_D -57
2,Gcue_it_q 51 2,Gcue_n_A 49 2,Gcue_n_n 42 2,Gcue_she_M 50 2,Gcue_that_A 46 2,Gcue_that_D 67
2,Gcue_that_N 50 2,Gcue_that_R -6 2,Gcue_that_S 41 2,Gcue_that_q 77 2,Gcue_the_n 43 2,Gcue_them_P 43
2,Gcue_to_D 47 2,Gcue_to_q 53 2,J_and_J -39 2,J_n_C -38 2,J_n_P -54 2,J_n_n -16 2,J_than_n 52 2,M_A_D 22
2,M_A_V 16 2,M_V_D -20 2,M_V_J 30 2,M_V_P -59 2,M_a_J 31 2,M_been_V -19 2,M_n_P 5 2,M_n_n 19 2,N_$_$ -46
2,N_,_C -36 2,N_,_N -58 2,N_,_R -34 2,N_,_n -39 2,N_._$ -70 2,N_._; -47 2,N_N_' 25 2,N_N_, -43 2,N_N_. 25
2,N_N_C -60 2,N_N_M 32 2,N_N_N -57 2,N_N_Vcue 45 2,N_V_D 23 2,N_Vcue_, 20 2,N_Vcue_A 42 2,N_Vcue_W 45
2,N_Vcue_n 32 2,N_and_D -21 2,N_and_N -96 2,N_n_C -40 2,P_#_# -43 2,P_#_n 16 2,P_G_n -41 2,P_J_P -73
2,P_J_n -54 2,P_N_C 32 2,P_N_G 50 2,P_N_N -9 2,P_N_n -27 2,P_V_D -56 2,P_V_P -59 2,P_a_J -6 2,P_a_n -3
2,P_another_n -55 2,P_be_V -61 2,P_her_n 17 2,P_his_n -85 2,P_it_V -30 2,P_n_, 9 2,P_n_. -40 2,P_n_P -53
2,P_n_n -3 2,P_some_n -25 2,P_the_n 13 2,P_which_# 55 2,P_which_N 33 2,P_with_D -33 2,P_with_J -33
2,P_with_N -43 2,R_A_V 23 2,R_A_Vcue 51 2,R_E_D 68 2,R_V_D -45 2,R_V_P 53 2,R_V_n 45 2,R_Vcue_, 4
2,R_Vcue_A 50 2,R_Vcue_D 59 2,R_Vcue_W 70 2,R_Vcue_n -60 2,R_does_A -16 2,R_had_V -7 2,R_has_A -9
2,R_has_M 33 2,R_has_Vcue 39 2,R_he_Vcue -8 2,R_is_A 3 2,R_is_V 51 2,R_was_J -72 2,R_was_V 59 2,R_was_n -30
2,R_will_V -48 2,R_would_A -32 2,R_would_V -18 2,R_would_Vcue -57 2,R_’m_A -25 2,R_’s_A 18 2,R_’s_V 20
2,S_#_n 50 2,S_A_# 22 2,S_A_D -68 2,S_A_S -11 2,S_J_n 60 2,S_N_' 47 2,S_N_E 17 2,S_N_M -26 2,S_N_N 10
2,S_N_Vcue 68 2,S_a_J 44 2,S_have_D 60 2,S_he_M 16 2,S_he_V -39 2,S_he_Vcue 7 2,S_n_P 19 2,S_q_D -58
2,S_she_M 32 2,S_she_V -52 2,S_that_R -50 2,S_the_N -29 2,S_the_n -57 2,V_by_N -47 2,V_from_D 4 2,V_q_J -39
2,V_the_n 22 2,V_to_V -57 2,Vcue_N_' 53 2,Vcue_N_P -51 2,Vcue_he_M 39 2,Vcue_that_D 72 2,Vcue_the_N 37
2,Vcue_with_# 57 2,Vcue_with_N -16 2,W_N_M 13 2,W_N_N -6 2,W_V_D 33 2,W_V_G -64 2,W_V_P 35 2,W_V_n 11
2,W_has_A 61 2,W_he_M 58 2,W_he_V -26 2,W_he_Vcue 60 2,W_is_A -5 2,W_is_E -20 2,W_is_P 62 2,W_is_Vcue -72
2,W_is_n 7 2,W_the_J -52 2,W_the_N 7 2,W_was_D 8 2,W_will_M 50 2,W_will_V 64 2,W_would_V -44 2,n_,_n -39
2,n_._$ -31 2,n_E_P -41 2,n_G_D 8 2,n_and_D -49 2,n_and_G -41 2,n_and_J -40 2,n_and_n -48 2,n_n_, -34
2,n_n_. -46 2,n_n_C -75 2,n_n_M 20 2,n_n_n -64 2,n_of_D -35 2,n_of_n -40 2,n_she_M 21 2,n_would_M -49
2,q_A_D -25 2,q_A_P -41 2,q_G_P -31 2,q_J_n -44 2,q_our_n -17 2,q_you_M -46 2-#_#_n -55 2-#_n_, -34
2-A_N_N -47 2-A_the_n -62 2-A_though_R 13 2-C_V_P 57 2-C_he_Vcue 37 2-C_n_n -10 2-C_that_N -48 2-C_the_N 50
2-D_J_n 60 2-D_N_N 41 2-D_n_A 44 2-D_n_N 61 2-D_n_P 57 2-D_n_W 23 2-D_n_n -42 2-M_V_P -55 2-N_n_C -67
2-P_G_D -51 2-P_n_, -7 2-P_the_n 10 2-P_their_n -32 2-R_A_V -6 2-R_might_N 43 2-S_he_V -38 2-V_J_n -68
2-n_he_Vcue 23 2-n_that_R -14 2:#_n_P -23 2:N_N_. -45 2:N_N_N -69 2:V_for_N -35 2:q_N_M 46 2:q_in_n -70
2:q_that_n 36 2:q_the_n -51 2:q_there_’s 21 2;#_n_Vcue 29 2;D_n_P -13 2;N_N_N -57 2wC_#_# -35 2wC_#_, -14
2wC_#_. -6 2wC_#_P 44 2wC_#_n -21 2wC_,_P -27 2wC_A_# -33 2wC_A_, -54 2wC_A_A -34 2wC_A_D 27 2wC_A_E 38
2wC_A_G 6 2wC_A_Gcue 25 2wC_A_J -26 2wC_A_M -51 2wC_A_P -39 2wC_A_S -51 2wC_A_V -116 2wC_A_Vcue 5
2wC_A_W -41 2wC_A_n -122 2wC_A_q -38 2wC_E_. -38 2wC_E_D 17 2wC_E_N 54 2wC_E_P -41 2wC_E_n -81 2wC_G_. -39
2wC_G_D 38 2wC_G_J -66 2wC_G_N -41 2wC_G_O 9 2wC_G_P 10 2wC_G_R -55 2wC_G_n -9 2wC_Gcue_, 43 2wC_Gcue_D 40
2wC_Gcue_N 47 2wC_Gcue_O 50 2wC_Gcue_P 75 2wC_Gcue_R 16 2wC_Gcue_W 99 2wC_Gcue_n -68 2wC_J_. -69 2wC_J_D 38
2wC_J_G -38 2wC_J_J -7 2wC_J_N -10 2wC_J_P -50 2wC_J_n -148 2wC_N_' 43 2wC_N_, -20 2wC_N_- -41 2wC_N_. -92
2wC_N_A -26 2wC_N_C -61 2wC_N_J -43 2wC_N_M -51 2wC_N_N -12 2wC_N_P -106 2wC_N_S -39 2wC_N_V -59
2wC_N_Vcue 78 2wC_N_n -18 2wC_V_, -53 2wC_V_. -44 2wC_V_A 26 2wC_V_D 25 2wC_V_G -82 2wC_V_J -82 2wC_V_M 33
2wC_V_N 19 2wC_V_O 11 2wC_V_P -83 2wC_V_R -76 2wC_V_S 31 2wC_V_W -76 2wC_V_n -67 2wC_Vcue_, 74
2wC_Vcue_D 67 2wC_Vcue_G -52 2wC_Vcue_J -17 2wC_Vcue_N 82 2wC_Vcue_O 14 2wC_Vcue_P 57 2wC_Vcue_R 74
2wC_Vcue_W 124 2wC_Vcue_n -29 2wC_a_J -29 2wC_a_n -71 2wC_a_q -64 2wC_all_n -30 2wC_an_n -73 2wC_are_n -46
2wC_as_D -47 2wC_did_A 35 2wC_does_A -46 2wC_for_D -70 2wC_for_n -44 2wC_had_D -66 2wC_has_A -19
2wC_has_D -54 2wC_has_M -53 2wC_has_V 31 2wC_has_Vcue 57 2wC_have_D -46 2wC_he_A 19 2wC_he_E 50 2wC_he_M 46
2wC_he_V -14 2wC_he_Vcue 19 2wC_her_n -72 2wC_his_A -18 2wC_his_J -26 2wC_his_n -78 2wC_how_N -47
2wC_in_D -81 2wC_in_n -31 2wC_is_D -51 2wC_its_n -31 2wC_many_P -39 2wC_n_# -11 2wC_n_, -114 2wC_n_- -40
2wC_n_. -102 2wC_n_A -27 2wC_n_C -70 2wC_n_D 20 2wC_n_G 25 2wC_n_J -36 2wC_n_M -7 2wC_n_N -75 2wC_n_O 45
2wC_n_P -36 2wC_n_R -65 2wC_n_S -75 2wC_n_V -71 2wC_n_W -38 2wC_n_n -61 2wC_n_q -47 2wC_no_n -69
2wC_other_J -60 2wC_other_N -28 2wC_other_V -38 2wC_other_n -83 2wC_q_A -58 2wC_q_D -68 2wC_q_E -38
2wC_q_G -62 2wC_q_J -83 2wC_q_M -89 2wC_q_V -73 2wC_q_Vcue -27 2wC_q_n -121 2wC_she_M -41 2wC_that_, -41
2wC_that_A -51 2wC_that_D -121 2wC_that_M -43 2wC_that_N -100 2wC_that_R -119 2wC_that_S -39 2wC_that_n -24
2wC_that_q -73 2wC_the_G -47 2wC_the_J -69 2wC_the_n -156 2wC_their_J -27 2wC_their_n -53 2wC_to_V -49
2wC_to_Vcue 34 2wC_to_q -76 2wC_was_E -7 2wC_was_G -43 2wC_was_J 22 2wC_who_M -47 2wC_will_A -39
2wC_will_V -72 2wC_would_A 31 2wC_would_M -10 2wC_would_V -99 2wGcue_,_q 54 2wGcue_._$ -68 2wGcue_A_D -47
2wGcue_J_n -69 2wGcue_N_' -52 2wGcue_N_M -43 2wGcue_N_N -13 2wGcue_N_P -48 2wGcue_N_n -38 2wGcue_Vcue_A -51
2wGcue_a_n 57 2wGcue_and_G -48 2wGcue_as_D -44 2wGcue_at_D -53 2wGcue_for_D -56 2wGcue_he_M -41
2wGcue_him_D -54 2wGcue_his_N -43 2wGcue_his_n -63 2wGcue_in_D -54 2wGcue_it_P 34 2wGcue_n_, -54
2wGcue_n_. 14 2wGcue_n_P -15 2wGcue_n_S -59 2wGcue_n_n -5 2wGcue_of_D -52 2wGcue_of_N -46 2wGcue_q_D -64
2wGcue_that_D -3 2wGcue_that_N 42 2wGcue_that_R 56 2wGcue_that_n 19 2wGcue_the_N -60 2wGcue_the_n 25
2wGcue_them_R -42 2wGcue_to_D 36 2wGcue_to_V -136 2wGcue_to_Vcue -62 2wGcue_up_P -39 2wGcue_with_N -34
2wP_#_. -38 2wP_#_J -75 2wP_#_n 16 2wP_G_D -49 2wP_G_N 15 2wP_G_P 38 2wP_G_n 51 2wP_Gcue_D -27 2wP_J_n -84
2wP_N_# -55 2wP_N_' -72 2wP_N_, -48 2wP_N_. -4 2wP_N_M 45 2wP_N_N -29 2wP_N_P 72 2wP_N_V 33 2wP_N_Vcue 36
2wP_N_n -71 2wP_V_D -39 2wP_V_P -18 2wP_a_A 41 2wP_a_E -60 2wP_a_N -4 2wP_a_n 44 2wP_an_N -45 2wP_an_n 35
2wP_being_E -30 2wP_he_M -31 2wP_he_V 38 2wP_he_Vcue -50 2wP_her_J -70 2wP_her_N -51 2wP_her_n -74
2wP_his_A -58 2wP_his_J -70 2wP_his_n 9 2wP_it_’s -17 2wP_its_n -52 2wP_n_, -29 2wP_n_. -42 2wP_n_C 32
2wP_n_P -58 2wP_n_V 27 2wP_n_Vcue -8 2wP_n_n 18 2wP_other_n 14 2wP_t_' -18 2wP_t_, -124 2wP_t_. -6
2wP_t_M -45 2wP_t_P -16 2wP_the_# -67 2wP_the_A -46 2wP_the_G -58 2wP_the_Gcue -54 2wP_the_J -62
2wP_the_N 20 2wP_the_n -67 2wP_their_n -35 2wS_#_P -20 2wS_#_n 3 2wS_,_D -7 2wS_,_P -16 2wS_._$ -26
2wS_A_. 19 2wS_A_G -42 2wS_A_J -42 2wS_A_P -72 2wS_A_S -72 2wS_A_V -52 2wS_A_n -52 2wS_E_P -57 2wS_E_S -17
2wS_G_. -16 2wS_G_D -67 2wS_G_N -82 2wS_G_O -25 2wS_G_P 7 2wS_G_n -53 2wS_Gcue_N -39 2wS_Gcue_P 54
2wS_J_. -56 2wS_J_N -29 2wS_J_P -60 2wS_J_S 59 2wS_J_n -120 2wS_N_' -53 2wS_N_, -49 2wS_N_. -48 2wS_N_C -58
2wS_N_M -22 2wS_N_N 43 2wS_N_P -52 2wS_N_V -75 2wS_N_Vcue 52 2wS_N_n -43 2wS_V_P -64 2wS_Vcue_R -30
2wS_Vcue_S 19 2wS_a_E -25 2wS_a_G -37 2wS_a_J 24 2wS_a_N -40 2wS_a_n -174 2wS_a_q -68 2wS_an_J -70
2wS_an_n 17 2wS_as_A -14 2wS_he_'s -37 2wS_he_C -18 2wS_he_E 36 2wS_he_M -31 2wS_he_V 21 2wS_he_Vcue 14
2wS_he_’s -46 2wS_her_n -43 2wS_his_G -42 2wS_his_n -77 2wS_in_N -30 2wS_it_A -30 2wS_it_M 34 2wS_it_V -123
2wS_it_Vcue -48 2wS_it_n 32 2wS_its_n -32 2wS_many_S -9 2wS_many_n -41 2wS_much_P -22 2wS_much_S -36
2wS_much_n -21 2wS_n_' -8 2wS_n_, -13 2wS_n_. -47 2wS_n_C -14 2wS_n_G -27 2wS_n_M -19 2wS_n_P -38
2wS_n_V -17 2wS_n_W -57 2wS_n_n -40 2wS_of_D -95 2wS_of_E -17 2wS_of_N -27 2wS_of_R -9 2wS_q_A -25
2wS_q_D -95 2wS_q_J -69 2wS_q_N -62 2wS_q_R -49 2wS_q_n -94 2wS_she_M -94 2wS_she_V 39 2wS_she_Vcue 8
2wS_so_D -47 2wS_the_D -51 2wS_the_J -69 2wS_the_N -99 2wS_the_n 10 2wS_the_q -28 2wS_their_n 46
2wS_there_M -57 2wS_they_E -36 2wS_they_M 39 2wS_they_V -99 2wS_they_Vcue 29 2wW_#_P -29 2wW_._$ 43
2wW_A_A -4 2wW_A_D -23 2wW_A_V -47 2wW_A_n -28 2wW_E_D -18 2wW_E_J -15 2wW_E_P -18 2wW_G_D -26 2wW_J_S -18
2wW_J_n -52 2wW_N_' -35 2wW_N_, -15 2wW_N_E -10 2wW_N_M -90 2wW_N_N -73 2wW_N_V -35 2wW_N_Vcue -19
2wW_N_n -43 2wW_N_q -30 2wW_V_# -11 2wW_V_D -69 2wW_V_J -24 2wW_V_N -41 2wW_V_O -29 2wW_V_P -67 2wW_V_R -35
2wW_V_S -33 2wW_V_V -13 2wW_V_n 58 2wW_Vcue_D -35 2wW_Vcue_M -20 2wW_Vcue_O -18 2wW_Vcue_P -28
2wW_Vcue_n -14 2wW_Vcue_q -8 2wW_a_N -13 2wW_a_n -33 2wW_an_J -25 2wW_as_D -18 2wW_can_M -13
2wW_could_A -17 2wW_could_M -11 2wW_could_V -25 2wW_had_M -6 2wW_had_V -32 2wW_has_E 51 2wW_has_V -16
2wW_has_Vcue -32 2wW_have_V -29 2wW_he_'s -21 2wW_he_M -82 2wW_he_V -21 2wW_he_Vcue -64 2wW_he_’d -8
2wW_he_’s -13 2wW_her_n -22 2wW_his_n -36 2wW_i_M -15 2wW_if_D -8 2wW_is_G -10 2wW_is_J -34 2wW_it_M -43
2wW_it_V -27 2wW_it_Vcue 43 2wW_many_n -18 2wW_much_R -9 2wW_n_, -46 2wW_n_. -68 2wW_n_A -47 2wW_n_C -39
2wW_n_D 23 2wW_n_J -34 2wW_n_M -53 2wW_n_P 21 2wW_n_R -32 2wW_n_V -39 2wW_n_Vcue 46 2wW_n_n -105
2wW_of_D -45 2wW_other_n -11 2wW_q_D -43 2wW_q_J -21 2wW_q_M -11 2wW_q_N -36 2wW_q_R -11 2wW_q_S -13
2wW_she_C -6 2wW_she_M -32 2wW_she_V -55 2wW_she_Vcue -25 2wW_some_P -28 2wW_such_D -42 2wW_the_# -6
2wW_the_J -30 2wW_the_N 19 2wW_the_n -101 2wW_their_n -22 2wW_there_M -51 2wW_they_A -10 2wW_they_V -25
2wW_those_n -4 2wW_to_V -11 2wW_was_A -9 2wW_was_E -22 2wW_was_V -32 2wW_were_V -28 2wW_were_q -16
2wW_will_V -34 2wW_with_D -18 2wW_would_A -34 2wW_would_M -44 2wW_would_V -41 2wW_would_Vcue -9 2wt_'_n -17
2wt_,_C -41 2wt_,_D -12 2wt_,_S 23 2wt_._$ 18 2wt_at_D -38 2wt_in_N -51 2wt_n_. -40 2wt_t_, -37 2wt_t_. 11
2wt_t_P 38 aN# -26 aNA 13 aNC -65 aND -16 aNG 34 aNJ 29 aNM -55 aNN -83 aNP -4 aNR -4 aNS -20 aNV -40
aNW -61 aNe 32 aNn 14 aNq 5 aaC -4 aaD 56 aaN 43 aaP 6 aae 10 aanS -57 aane 67 anA -53 anC -59 anD 16
anN -33 anP -67 ane 16 ann -26 atheC -62 atheN -19 atheP 74 atheS -39 atheV 36 athee 43 atheq 32
awhichA -37 awhichM -40 awhichP 44 awhichR 63 awhichS -64 awhichV -20 awhichc 80 awhiche 43 awhichq -46
awhoC 6 awhoM -5 awhoS -41 awhoe 24 awhosee -7 b -11 c0( 15 c0, 20 c0- -13 c0: -116 c0; 19 c0w 5 c1( -18
c1, -45 c1- -17 c1: 7 c1; -21 c1w -20 c2( -32 c2, 8 c2- 90 c2: 39 c2; 7 c2w -18 c3( 12 c3, -16 c3- -16
c3: -9 c3w -16 eaccording( -55 eaccording(# -32 eaccording, -44 eaccording,# -23 eaccording,N -35
eaccording,Vcue -49 eaccording,a -11 eaccording,along -21 eaccording,and -85 eaccording,but 4
eaccording,in -37 eaccording,n -42 eaccording,which 17 eaccording- -59 eaccording: -43 eaccording; -63
eaccording;N -32 eaccordingw -95 eaccordingwafter -33 eaccordingwand -40 eaccordingwas -7 eaccordingwif -16
eaccordingwin -28 eaccordingwor -10 eaccordingwt -21 eaccordingwthat -7 eaccordingwto -12 eaccuse, -16
eaccuse,A -55 eaccuse,N 23 eaccuse,and -43 eaccuse,of -40 eaccuse- 54 eaccusew -40 eaccusewGcue -94
eaccusewand -7 eaccusewas -73 eaccusewor -27 eaccusewwhen -63 eaccusewwhile 34 eacknowledge, -9
eacknowledge,N -39 eacknowledge,and -53 eacknowledge,n -56 eacknowledge,which 56 eacknowledge- -40
eacknowledgew 42 eacknowledgewand -25 eacknowledgewas 26 eacknowledgewbut 51 eacknowledgewif -43
eacknowledgewthat 41 eacknowledgewwhen -45 eadd, -61 eadd,A -63 eadd,but 19 eadd- -41 eadd: -73 eadd:q -67
eaddw -89 eaddwGcue -43 eaddwafter -56 eaddwand -16 eaddwas -3 eaddwbecause -43 eaddwbut -49 eaddwif -3
eaddwor -10 eaddwthat -14 eadmit, 26 eadmit,A -55 eadmit,G -70 eadmit,but 61 eadmitw -44 eadmitwand -43
eadmitwif -14 eadmitwwhen 33 eadvise, -45 eadvisew 15 eadvocate, -51 eadvocatew -3 eadvocatewand -60
eadvocatewthat -19 eaffirmw -6 eagree, -53 eagree,A -90 eagree,and 43 eagree,but -14 eagree,n -52
eagree,the 42 eagreewand -99 eagreewas -30 eagreewbut 34 eagreewor -7 eagreewsince -10 eagreewthat -71
eagreewwhen 34 eallege,A 15 eallegew -104 eallegewand -47 eallegewas -10 eallegewduring -48 eannounce, 76
eannounce,A 7 eannounce,Gcue -42 eannounce,V 60 eannounce,a 42 eannounce,he 39 eannounce,n 48
eannounce,the 54 eannounce,who 61 eannounce- 57 eannouncew 33 eannouncewafter 35 eannouncewand -55
eannouncewas 25 eannouncewif 39 eannouncewon 6 eannouncewthat -63 eapplaud, -47 eapplaud,N -29
eapplaudw -68 eapplaudwand -49 eargue, -13 eargue,A -20 eargue,E 16 eargue,N 7 eargue,and -31 eargue,q -67
eargue,which -62 eargue,while 61 earguewGcue 28 earguewand -101 earguewas 32 earguewbecause -39
earguewbut -57 earguewhow -16 earguewif -33 earguewthat -100 eask, 41 eask,G -16 eask,N 30 eask,but 39
eask,he 30 eask,if -42 eask,which -38 eask- 53 easkw -39 easkwGcue -35 easkwand -89 easkwas 33
easkwbefore -36 easkwduring -27 easkwor -18 easkwthat -82 easkwwhen 12 easkwwhether -43 eassert, -53
eassert,and -56 eassertw 27 eassertwGcue -33 eassure, 33 eassurew 44 eassurewGcue -54 eblame, -41
eblame,A -55 eblame,N 20 eblame,and -10 eblamew -32 eblamewand -21 eblamewon 7 eblamewthat -25 eblast, 39
eblast,Gcue 34 eblastw 8 eblastwand 60 eblastwon -67 eblastwthat 45 eboast, -10 eboast,a 44 eboastw 21
eboastwand -34 ebragw 35 ecall( -44 ecall, 53 ecall,A 13 ecall,G 8 ecall,Gcue 93 ecall,N 22 ecall,but 40
ecall,n -26 ecall,q -53 ecall,the 51 ecall,which 78 ecall,with -50 ecall,x -42 ecall- -7 ecall-A -54
ecall-G 62 ecall-n -7 ecall-of -32 ecall-to -51 ecall; 49 ecallw 11 ecallwafter -26 ecallwas 6
ecallwbecause -78 ecallwbefore 32 ecallwbut 5 ecallwin 60 ecallwon 8 ecallwor -34 ecallwthat -21
ecallwto -34 ecallwwhen 4 ecallwwhile 17 ecaution, 23 ecautionw -49 ecautionwthat -27 echallengew -69
echallengewand -10 echallengewthat -43 echantw 23 echantwand -60 echaracterizew 30 echaracterizewas -47
ecite,A -63 ecite,Vcue 31 ecite,a 47 ecite,an -11 ecite,as -61 ecite,n 32 ecite,which 75 ecite- 8
ecitew -44 ecitewGcue -70 ecitewand -41 ecitewas 3 ecitewor -39 ecitewthat -57 eclaim, 27 eclaim,J 6
eclaim,N 29 eclaim,and 39 eclaim- 71 eclaim-and 43 eclaimw 14 eclaimwGcue -83 eclaimwand 54 eclaimwas -14
eclaimwthat -59 ecommentwand 46 ecompare, -31 ecompare,Gcue 38 ecomparew -18 ecomparewand 18 ecomplain, 53
ecomplain- -50 ecomplainw -38 ecomplainwand -17 econcedew 17 econclude( 8 econclude(N 8 econclude, 20
econclude,and 25 econclude- 7 econcludew -29 econcludewand 25 econcludewas -10 econdemn, 68 econdemnw -23
econdemnwand -4 econdemnwon -58 econfirm, -71 econfirm,N -11 econfirmw 35 econfirmwand -3 econtend, 61
econtendw -67 econvince, -32 econvincew -40 ecounter, -10 ecounterw -54 ecredit, -84 ecreditw -31
ecreditwand 31 ecriticize, 49 ecriticize,A 54 ecriticize,Gcue 42 ecriticize,Vcue 45 ecriticize,a 50
ecriticize,and -29 ecriticize,which 52 ecriticize: 30 ecriticize:N 30 ecriticizew 32 ecriticizewGcue -96
ecriticizewafter 3 ecriticizewand -12 ecriticizewas 17 ecriticizewduring 43 ecriticizewthat -33
edeclare, 64 edeclare,G 43 edeclare,n -44 edeclare,which 27 edeclarew 21 edeclarewafter 29 edeclarewand 9
edeclarewon -54 edeclarewor -25 edecline, 39 edecline,A 27 edecline,Gcue 43 edecline,which -66 edecline- 59
edeclinew 40 edeclinewand 58 edeclinewhow -7 edeclinewor -49 edeclinewwhether -90 edecry, 51 edecryw 35
edecrywand 6 edefend, 14 edefend,A -4 edefend,Gcue 47 edefend,N -78 edefend,and 9 edefend,but 43
edefendw 22 edefendwand -40 edefendwas -106 edefendwon -64 edefendwthat -50 edemand, 67 edemand,n 19
edemandw -84 edemandwand -40 edemandwas -18 edemandwthat -4 edenounce, 41 edenounce,Gcue 50
edenounce,the 47 edenounce,which 5 edenouncew 36 edenouncewand 19 edeny, 73 edeny,A 55 edeny,and 49
edenyw 47 edenywand 59 edenywthrough 62 edescribe( 44 edescribe, 60 edescribe,N -57 edescribe,Vcue 44
edescribe,a 37 edescribe,he 36 edescribew -10 edescribewGcue 59 edescribewand 9 edescribewas -149
edescribewthat -51 edetail, 9 edetailw -69 edetailwduring -42 edisclose, 29 edisclose,N -19 edisclosew -48
edismiss, 30 edismiss,Gcue 36 edismiss,a 55 edismiss- 44 edismissw -49 edismisswGcue 16 edismisswas -69
edismisswthat -48 edisputew -53 eemphasize, -7 eemphasizew 20 eemphasizewand 36 eemphasizewas -54
eemphasizewthat -35 eencouragew -58 eestimate, 61 eestimatew -82 eestimatewand -68 eexhortw -31
eexplain( -24 eexplain(q -24 eexplain, -43 eexplain,q 33 eexplain- -14 eexplainw -36 eexplainwGcue -83
eexplainwand -89 eexplainwas 31 eexplainwbecause -24 eexplainwor -19 eexplainwthat -20 eexplainwto -21
efind, -76 efind,N -63 efind,and -45 efind,the 4 efind,while -73 efind,with -51 efind- -75 efindw -104
efindwand -69 efindwas -24 efindwor -21 efindwthat -20 eforecastw 27 eforecastwand 40 ego, -55 ehail, 43
ehailw -6 ehailwas -42 ehint, 23 ehint,A 22 ehintw 29 eimply, 19 eimply- 53 eimplyw -24 eimplywso -12
eindicate, -23 eindicate,A -49 eindicate,Gcue 49 eindicate,V -37 eindicate- -19 eindicatew -75
eindicatewbefore -18 eindicatewthat -20 eindicatewwhether -7 einformw -59 einsist, -42 einsist,A -46
einsist,G -79 einsist,and 60 einsist- -22 einsistw 30 einsistwGcue 28 einsistwand -35 einsistwas -30
einsistwthat -80 ejoke, 53 ejoke,Vcue 45 ejokew -46 ejokewsince -23 elament, -62 elamentw -44
elamentwand 15 elikenw -33 emaintain, 36 emention, 16 emention,N -39 emention,and 23 emention,but 62
ementionw 12 ementionwand 45 ementionwas -78 emock, 25 emock,Gcue 52 emock,Vcue 56 emock: -46 emock:N -46
emockw -6 emockwas -49 enote, -51 enote,A -80 enote,N -49 enote,Vcue -16 enote,and 30 enote,but 4
enote,it 27 enote,q -26 enote,since -39 enote,the -50 enote,which -24 enote,with -73 enote- -6 enote-a -27
enote: -63 enotew -66 enotewGcue -87 enotewafter -52 enotewand -37 enotewas -78 enotewduring -56
enotewif -25 enotewon -65 enotewor -19 enotewsince -15 enotewso -15 enotewthat -65 enotewwhether 47
enotewwhile -53 eofferw -10 eorder, -18 eorderw -24 eorderwthat -15 eoutline, -15 eoutline,n -33
eoutlinew -55 eoutlinewand -47 epledge, 3 epledge,N -15 epledge,and 6 epledge,but -24 epledge- 12
epledge-# -55 epledge-from -34 epledgew 38 epledgewand 61 epledgewas 3 epledgewt -65 epoint, -111
epoint,A -55 epoint,N -40 epoint,as -50 epoint- 70 epointw -65 epointwGcue -60 epointwand 21 epointwas -43
epointwin -49 epointwon -41 epointwthat -49 eportray, -16 eportray; -43 eportrayw -30 eportraywand -65
eportraywas -122 epostw 21 epraise,Gcue 69 epraise,who -46 epraise- 57 epraisewafter -9 epraisewand 4
epraisewas -39 epraisewat 49 epraisewbut -21 epredict, -14 epredict,N -46 epredict,but -52 epredict- 55
epredictw -113 epredictwand -70 epredictwif -11 epredictwthat -6 epressw -54 epresswand -32 epromise, 10
epromise,A 3 epromise,J -10 epromise- 34 epromisew -77 epromisewand -107 epromisewas -58
epromisewduring -38 epromisewif -44 epromisewthat -37 epropose, 39 epropose,A 40 epropose,and 12
eproposew 41 eproposewand 33 eproposewor 38 eproposewthat -49 eproposewthrough -50 equestion, 41
equestion,his -59 equestionwand 30 equestionwbecause -24 equestionwin -26 equestionwthat -25 erail, 63
erailw 27 erailwGcue -39 erailwand 50 ereadw 46 erebut, -5 erebutw -57 erebutwand -11 erecall, -75
erecall,N -56 erecall,Vcue 60 erecall,he 23 erecall,who -64 erecallw -90 erecallwGcue -49 erecallwand 5
erecallwas -25 erecallwthat -24 erecallwwhen -89 erecommend, -30 erecommend,N 13 erecommendw 16 erefer, 36
erefer,N -73 erefer,has 50 erefer,the 14 erefer- -28 ereferw 23 ereferwGcue -61 ereferwand 14 ereferwas -98
ereferwbut 67 ereferwthat -50 ereferwwhile 6 erefuse,Gcue 39 erefuse,N 21 erefuse,which 57 erefuse- -15
erefusew 9 erefusewand -83 erefusewas 32 erefusewor -32 erefusewthat -67 ereiterate, -6 ereiterate,G -60
ereiteratew 15 ereiteratewand -39 ereiteratewthat -37 ereject, 12 ereject,Gcue 45 erejectw -16
erejectwand 43 erejectwas -39 erejectwor -5 erejectwthat -52 eremark, 4 eremark,N 47 eremarkw 25
eremarkwthat -26 eremind, -66 eremindw -63 eremindwand -72 eremindwas -40 eremindwto -7 erepeat, 37
erepeat- -8 erepeatw -80 erepeatwas -41 erepeatwthat -47 ereport( -50 ereport, -47 ereport,# -61
ereport,A 67 ereport,N -74 ereport,and -29 ereport,q -33 ereport,the 24 ereport,which -61 ereport,while 54
ereport,who 3 ereport- 12 ereportw -66 ereportwGcue -47 ereportwand -83 ereportwas 29 ereportwbefore -14
ereportwduring -23 ereportwin -25 ereportwon -104 ereportwsince -13 ereportwt 48 ereportwthat -22
ereportwto -10 erespond, -3 erespond,and -17 erespondw -27 erespondwGcue -86 erespondwt -63
erespondwthat -51 eretweet, -40 ereveal, -62 ereveal,A -74 ereveal,and 4 ereveal,the -67 erevealw 35
erevealwand -70 erevealwas -73 eridicule, -47 eridiculew -25 esay( -18 esay(# -34 esay(N -50 esay(V -51
esay, -38 esay,# 47 esay,A -29 esay,E -34 esay,G -18 esay,Gcue -11 esay,J -26 esay,N -72 esay,V -28
esay,Vcue 28 esay,although -47 esay,an -27 esay,and -26 esay,because -45 esay,but -19 esay,despite 56
esay,for 10 esay,have -56 esay,having -36 esay,he -15 esay,his -9 esay,in 13 esay,it 24 esay,most 31
esay,n -23 esay,or 25 esay,q -97 esay,she -81 esay,should -40 esay,so -56 esay,such -49 esay,the -9
esay,they 41 esay,though -9 esay,to 32 esay,when 33 esay,which 12 esay,while 8 esay,who 12 esay,whoever -38
esay,whom -11 esay,whose -49 esay,with 16 esay,would -44 esay,you -54 esay- -43 esay-A -34 esay-G -48
esay-Gcue 39 esay-V 56 esay-a 77 esay-all 56 esay-and -43 esay-but -44 esay-for 9 esay-if -48 esay-n -44
esay-or -72 esay-that -13 esay-the 18 esay-there 8 esay-though 44 esay-to -59 esay-was -35 esay-which -8
esay: -42 esay:G -26 esay:N 10 esay:V -35 esay:q -56 esay:the -30 esay; -31 esay;# 69 esay;N -9
esay;and -39 esayw -81 esaywGcue -25 esaywafter -86 esaywand -35 esaywas -19 esaywat -67 esaywbecause -62
esaywbefore -148 esaywbut -19 esaywduring -125 esaywhow -50 esaywif -114 esaywin -33 esaywof -23 esaywon -4
esaywor -113 esaywsince -61 esaywso -69 esaywt -134 esaywthat -17 esaywthough 11 esaywthrough -77
esaywto -61 esaywunless -19 esaywwhat 13 esaywwhen -130 esaywwhere -52 esaywwhether -70 esaywwhich -70
esaywwhile 5 esaywwhy -34 esaywyet -75 eshow, -75 eshow,# 4 eshow,A -34 eshow,N -69 eshow,V -60
eshow,and 14 eshow,n -44 eshow,the -78 eshow,while -66 eshow- -54 eshow: -59 eshow:# -30 eshoww -162
eshowwGcue -30 eshowwand -80 eshowwas -35 eshowwbut -29 eshowwif -5 eshowwor -20 eshowwthat -20
eshowwwhile -37 esignal, 29 esignalw -62 esignalwt -34 eslam, 56 eslamw 21 eslamwand -46 eslamwas 14
eslamwthat -21 espeak, 4 espeak,and 53 espeak,n 22 espeak,the -64 espeakw -44 espeakwand -45 espeakwas -61
espeakwbefore 51 espeakwthat -12 especulate, 50 estate( 29 estate, -32 estate,A 25 estate- -60 estatew 16
estatewand -35 estatewif -12 estatewon 51 estatewso -11 estatewthat -19 estressw -6 estresswand -86
estresswif -6 estresswthat -7 esuggest( -55 esuggest, 9 esuggest,A -41 esuggest,E -64 esuggest,G 67
esuggest,J 52 esuggest,N 43 esuggest,and 72 esuggest,but -64 esuggest,in -56 esuggest,so -60
esuggest,to -48 esuggest,was 12 esuggest,which 6 esuggest,who -58 esuggest- 61 esuggest-A -18 esuggest-q 59
esuggest: 30 esuggestw -50 esuggestwGcue -48 esuggestwand -60 esuggestwas -85 esuggestwbecause 25
esuggestwif -82 esuggestwor -36 esuggestwso -16 esuggestwthat 36 esuggestwthrough -28 esuggestwto -11
esuggestwwhen -42 esuggestwwhether -24 etalkw -42 etalkwand -37 etell, -16 etell,A 8 etell,G 19
etell,Gcue -29 etell,N -55 etell,and -8 etell,he -51 etell,n -57 etell,q -42 etell,when 10 etell- 11
etellw -85 etellwGcue 4 etellwafter -19 etellwand -117 etellwas -65 etellwbecause -52 etellwbefore -58
etellwbut -58 etellwif -39 etellwin -34 etellwof -16 etellwor -37 etellwsince -13 etellwt -78
etellwthat -88 etellwto -19 etellwwhen 35 etellwwhere -19 etellwwhether -18 etestifyw -35 ethank, -19
ethank,N -15 ethank,his -43 ethankw 47 ethankwand 55 ethankwas -22 ethankwat 41 ethreaten, -18
ethreatenw 15 ethreatenwthat -40 ethreatenwunless -24 etout, 29 etout,and 19 etout- -19 etoutw 46
etoutwand -23 etoutwas -64 etoutwin 53 etweet, 59 etweet- -54 etweetw 50 etweetwand 18 etweetwas 33
etweetwthat -36 eurge, -36 eurge,Gcue 61 eurge,and -4 eurge,but 11 eurge,which 62 eurge- 57 eurgew -21
eurgewthat -53 evoice, -13 evoicew 15 evow, 62 evow,N 54 evow,and -35 evow,n 26 evoww -30 evowwGcue -22
evowwafter -60 evowwand -4 evowwas 38 evowwduring -51 evowwthat -23 evowwwhile -42 ewarn, 43 ewarn,A 60
ewarn,Gcue -34 ewarn,and -13 ewarn,but 72 ewarnw -35 ewarnwand -71 ewarnwas -27 ewarnwbecause -39
ewarnwbut 32 ewarnwif -29 ewarnwor -27 ewarnwthat -15 ewonderw -68 ewonderwand -49 ewrite,A 37 ewrite,a 62
ewrite,n 24 ewrite,q -28 ewrite- 48 ewritew -28 ewritewGcue -65 ewritewand 39 ewritewas -5
ewritewbecause -69 ewritewbefore -37 ewritewif -18 ewritewor -21 ewritewthat -31 i0( 7 i0, -4 i0- 4 i0: -9
i0; 14 i0w -33 i1- 19 i1; -34 i1w 51 k0( 34 k0, 46 k0- 4 k0: -65 k0; 34 k0w 30 k1( -7 k1, -9 k1- 8 k1: 21
k1; -4 k1w -30 k2( -77 k2, -51 k2- 17 k2: 34 k2; -30 k2w -56 k3( -48 k3, -84 k3- -33 k3: 22 k3; 13 k3w -80
k4, -70 k4: -63 k4; -35 k4w -173 l1, -14 l1: -50 l1w 60 l2, 27 l2- 21 l2: -24 l2; 34 l2w 25 l3( 31 l3- 35
l3: -58 l3; 70 l3w -18 l4( -11 l4, 15 l4- 8 l4: 10 l4; -22 l4w -26 l5( -9 l5, -30 l5- -14 l5: 37 l5; -30
l5w -75 l6, -70 l6- -30 l6: -81 l6; -29 l6w 18 m( 5 m(v0 31 m(v1 -16 m, -3 m,v0 4 m,v1 -7 m- 8 m-v0 32
m-v1 -5 m: -11 m:v1 -14 m; 3 m;v0 52 m;v1 -29 mw -3 mwv0 32 mwv1 -24 n(#v1 -46 n(Av1 21 n(Nv0 -52 n(Nv1 -38
n(Vv1 25 n(nv1 -48 n(qv0 -45 n(qv1 -24 n,#v0 -112 n,#v1 38 n,Av0 10 n,Av1 -32 n,Ev0 19 n,Ev1 -4
n,Gcuev0 155 n,Gcuev1 -5 n,Gv0 -26 n,Jv0 -56 n,Jv1 3 n,Nv0 -58 n,Nv1 21 n,Vcuev0 52 n,Vcuev1 11 n,Vv0 -16
n,Vv1 -35 n,afterv1 53 n,allv1 15 n,alongv1 -64 n,althoughv1 -63 n,amongv0 -38 n,anv0 -15 n,anv1 20
n,arev1 4 n,asv0 -44 n,atv1 5 n,av0 21 n,av1 29 n,becausev0 14 n,becausev1 -75 n,beforev1 13 n,butv0 109
n,butv1 -18 n,couldv1 18 n,despitev0 9 n,despitev1 18 n,forv1 32 n,hasv0 50 n,havev1 36 n,havingv1 -36
n,hev0 23 n,hev1 -9 n,hisv0 -25 n,hisv1 4 n,ifv1 -63 n,intov1 -40 n,inv1 -17 n,isv1 -7 n,itv0 53 n,itv1 -17
n,iv1 55 n,likev1 -18 n,mayv1 25 n,mostv1 -25 n,muchv1 -51 n,nv1 -34 n,ofv0 -29 n,ofv1 -53 n,onv1 -52
n,orv1 -25 n,qv0 -14 n,qv1 -55 n,shev0 16 n,shev1 -20 n,sincev1 -57 n,somev0 -9 n,somev1 16 n,sov1 -3
n,suchv1 -65 n,thatv0 -54 n,thatv1 -6 n,therev1 33 n,thev0 46 n,thev1 -8 n,theyv1 41 n,thoughv0 31
n,thoughv1 -11 n,tov1 -17 n,upv1 17 n,wasv0 17 n,wasv1 -7 n,werev1 -49 n,whenv1 4 n,wherev0 -6 n,wherev1 13
n,whichv0 11 n,whichv1 12 n,whilev0 -23 n,whilev1 27 n,whoeverv1 -38 n,whosev1 -7 n,whov0 14 n,whov1 25
n,willv1 -12 n,withv0 -44 n,withv1 4 n,wouldv0 -38 n,wouldv1 -38 n,xv0 -52 n,youv0 -54 n-#v0 -13 n-#v1 18
n-Av0 18 n-Av1 -7 n-Gcuev1 52 n-Gv1 -37 n-Nv1 -10 n-Vv1 -18 n-allv0 36 n-allv1 56 n-althoughv1 60 n-andv0 4
n-andv1 9 n-anv1 25 n-asv1 -19 n-atv1 -50 n-av0 49 n-av1 14 n-becausev1 -4 n-butv1 19 n-forv0 62
n-fromv1 -34 n-hev1 55 n-hisv1 -58 n-ifv1 -29 n-inv1 -10 n-itv0 -10 n-itv1 50 n-nv0 -21 n-ofv1 -32
n-orv1 -21 n-qv0 -42 n-qv1 -10 n-suchv1 -46 n-thatv1 -13 n-thev0 41 n-thev1 36 n-thoughv1 67 n-tov1 -15
n-wasv1 -45 n-whetherv1 -7 n-whichv1 -5 n:#v1 -54 n:Gv1 -44 n:Nv0 13 n:Nv1 -8 n:Vv1 -35 n:qv0 -4 n:qv1 10
n:thev1 -30 n:tov1 21 n;#v1 26 n;Nv0 41 n;Nv1 -30 n;Vv1 -12 n;andv0 38 n;andv1 -53 n;nv0 32 n;shev1 15
n;thev1 -11 nwGcuev0 -62 nwGcuev1 33 nwafterv0 27 nwafterv1 -11 nwandv0 -25 nwasv0 -18 nwasv1 -18 nwatv0 8
nwbecausev0 -69 nwbecausev1 -19 nwbeforev0 58 nwbeforev1 -43 nwbutv0 30 nwduringv0 21 nwduringv1 -61
nwhowv0 -43 nwhowv1 -70 nwifv0 -57 nwifv1 -38 nwinv0 39 nwinv1 -45 nwofv1 -53 nwonv1 10 nworv0 -93
nworv1 -44 nwsincev1 -112 nwsov0 -35 nwsov1 -102 nwthatv0 -161 nwthoughv1 23 nwthroughv0 -7 nwthroughv1 -74
nwtov0 -60 nwtov1 -91 nwtv0 77 nwtv1 -98 nwunlessv1 -80 nwviav1 17 nwwhateverv1 -21 nwwhatv0 35
nwwhatv1 -123 nwwhenv0 27 nwwhenv1 -33 nwwherev0 -60 nwwherev1 -75 nwwhetherv0 -49 nwwhetherv1 -26
nwwhilev0 24 nwwhilev1 -19 nwwhosev1 -61 nwwhyv0 -27 nwwhyv1 -41 nwyetv1 -104 p#( -43 p#, -9 p#- 74 p#w -49
p', 11 p'w -88 p)- -56 p)w -6 p., -40 p.; 26 p:w -12 pA, -29 pA- -9 pA: -59 pAw -36 pC, -46 pCw -132
pD, -11 pD- -78 pDw -171 pE, -50 pE- 16 pEw -187 pG, 24 pG: 18 pGw -46 pJ, -29 pJ- -9 pJw -45 pM, -27
pM- -72 pM: -59 pMw -35 pN( -75 pN, -11 pN- 21 pN: -16 pN; -53 pNw 7 pO, 65 pO- 53 pOw -56 pP, -17 pP- -13
pPw -58 pR( 26 pR, -13 pRw -144 pS, -48 pS- -13 pSw -20 pV, -15 pV- -6 pV: -107 pVw -36 pW, -66 pWw -57
pn( 39 pn, 6 pn- -19 pn: 5 pn; 33 pnw 21 pq- 19 pq; -34 pqw 51 pt, 87 ptw -88 pxw -56 q0(0 24 q0,0 -5
q0,1 64 q0-0 -25 q0-1 71 q0:0 -14 q0;0 4 q0;1 -13 q0w0 -29 q0w1 35 q1(0 -19 q1(1 -49 q1,0 -21 q1,1 -41
q1-0 14 q1-1 9 q1:0 11 q1:1 -89 q1;0 49 q1;1 -43 q1w0 -45 q1w1 16 r0( 19 r0, -71 r0- -57 r0: -102 r0; 15
r0w -49 r1( 33 r1, -35 r1- -5 r1: -79 r1; -37 r1w -68 r2( -35 r2, 7 r2- 8 r2: -13 r2; 13 r2w 10 r3( 4
r3, -6 r3- -22 r3: 30 r3; -34 r3w 33 r4( -80 r4, 39 r4- 29 r4: -49 r4; 38 r5( 18 r5, 44 r5- 38 r5: 4 r5; 23
r5w 9 s#- 40 s#: -29 s#w -44 s'w -47 sA, -27 sA- -18 sAw 63 sE, -43 sEw 28 sG, -6 sG; 56 sGcue, -9
sGcuew -75 sGw -69 sJ( -32 sJ, 9 sJ- 58 sJw -70 sN( 25 sN, -5 sN- 38 sN: -87 sN; -18 sNw 28 sV, 10 sV- -62
sVcue, -48 sVcuew -60 sVw -33 sa( -67 sa- 25 sa: -13 san, 21 sand, -45 sandw -37 sanotherw -35 sanw -100
sany, 14 sanyw -20 sare( -34 sare, -59 sas, 50 sat, -60 sat- -38 satw -49 saw -47 sbecause, -34
sbecausew -15 sbetween, -58 sbetweenw -57 sboth, 11 sby, -34 sbyw -81 scould, 37 scouldw -29 scw -28
sdespite, -49 sdespitew -20 seachw 51 sfor, 12 sfor- -23 sfor; 41 sforw -23 sfromw -30 shave, 61 shavew -7
shavingw -43 she( -28 she, -22 she- -11 she: 7 sher, 4 sher- -71 sherself, -34 sherw 32 shew -26 shim, -16
shimself, 21 shimself; -43 shimselfw -21 shimw -40 shis, -10 shis- -16 shisw 57 show( -24 show, 14
show: -70 showw -62 sif, -35 sifw 7 sinw -24 sis, -101 sis- 27 sis; -37 sisw -3 sit- -32 sit: -38 sit; 34
sitselfw -44 sitsw -55 smany, 22 smanyw -77 sme, 50 smost, -37 smuch, -28 sn, 35 sn- -50 sn: -84 sno, -49
snow 24 snw -23 sofw -13 son, 4 son- -75 sonw -23 soverw -42 sq, -56 sq- 5 sqw 40 sseveral, -80
sseveralw -56 sshe- 25 sshew 20 ssome, -32 ssomew 28 ssuchw -44 sthat( 7 sthat, -45 sthat: 17 sthat; -8
sthatw -60 sthe( -34 sthe, -7 sthe- 22 sthe: 38 sthe; -10 stheir, 55 stheirw 8 sthem, -35 sthemselvesw -62
sthemw -14 sthere, 21 sthere- 59 stherew -61 sthew -28 sthey, 100 sthey- -7 sthey: -32 sthey; -7 stheyw -7
sthis, -22 sthisw -42 sthose, -61 sthose- -54 sthosew -30 sto, 58 sto- 42 sto; 34 stow 5 stw -10 sup, -64
suponw 28 swas, 12 swasw -71 swerew -42 swhat, 45 swhat- -53 swhatw 28 swherew -49 swhether, -45
swhetherw -80 swhile, -48 swho- 9 swhow -64 swhyw 4 swith, 27 swithw -47 swould, -7 swouldw -17 t(#_) -46
t(A_0 21 t(N_) -80 t(N_, 8 t(N_. -50 t(S_0 50 t(W_0 -3 t(q_0 -52 t,#_, -58 t,#_. -65 t,#_E 10 t,#_Vcue 5
t,#_and -59 t,#_that 4 t,A_0 -23 t,C_( 7 t,C_, 21 t,C_. -4 t,C_0 -32 t,C_A 20 t,C_E 18 t,C_P -8 t,C_V -17
t,C_Vcue 141 t,C_and -10 t,C_are -41 t,C_don’t -20 t,C_has 54 t,C_have -20 t,C_is 77 t,C_on 44 t,C_to -48
t,C_was 4 t,C_were -48 t,C_will -13 t,C_’s -8 t,D_, -83 t,D_. -68 t,D_A 48 t,D_E 6 t,D_G 42 t,D_J 60
t,D_P 15 t,D_V -4 t,D_Vcue 10 t,D_a 61 t,D_and -57 t,D_as -65 t,D_by -5 t,D_from 11 t,D_has 54 t,D_is -13
t,D_or -30 t,D_outside -55 t,D_q -33 t,D_than 51 t,D_that 95 t,D_the -10 t,D_to -13 t,D_was -14 t,D_who 9
t,D_will -56 t,D_with -51 t,E_0 6 t,G_0 31 t,J_0 24 t,J_P -4 t,J_and -52 t,J_or -38 t,J_who -31 t,M_0 -15
t,N_$ -59 t,N_' 22 t,N_( 17 t,N_, -110 t,N_- -57 t,N_. -52 t,N_E 68 t,N_P -57 t,N_V 17 t,N_Vcue 106
t,N_and -125 t,N_has 41 t,N_is 33 t,P_0 -3 t,R_A 45 t,R_E 14 t,R_Vcue 59 t,R_does -16 t,R_doesn’t -4
t,R_had -55 t,R_has 44 t,R_have -16 t,R_is 34 t,R_was -28 t,R_will -13 t,R_would -57 t,R_’m -25 t,R_’s 37
t,S_, -6 t,S_0 5 t,S_A 47 t,S_E 17 t,S_P 21 t,S_V 36 t,S_Vcue 62 t,S_is 7 t,S_was -54 t,S_were -66
t,S_would -52 t,V_0 5 t,n_, -74 t,n_. -76 t,n_E -50 t,n_G -9 t,n_J -41 t,n_P -78 t,n_V 27 t,n_and -115
t,n_from -51 t,n_has 14 t,n_have -51 t,n_on 26 t,n_or -49 t,n_she 21 t,n_that 62 t,n_to 24 t,n_would -61
t,q_0 -47 t,x_0 -52 t-#_, -34 t-C_. 10 t-C_0 -29 t-C_A 57 t-C_P 52 t-C_V -10 t-C_Vcue 62 t-C_is 56
t-C_to -60 t-C_was -5 t-D_, -6 t-D_- -12 t-D_A 90 t-D_P 9 t-D_as -46 t-D_he -25 t-D_that 23 t-D_who 48
t-G_0 17 t-M_0 -73 t-N_. 5 t-N_and -32 t-P_0 -28 t-R_A -6 t-R_might 43 t-S_0 16 t-V_0 16 t-n_, 14
t-n_Vcue 63 t-n_as -48 t-n_he 23 t-n_that 11 t-q_0 -38 t:#_P -38 t:D_P -40 t:G_0 -60 t:N_, 42 t:N_. -83
t:N_and -38 t:P_0 16 t:V_0 -54 t:q_0 11 t;#_Vcue 29 t;C_0 -25 t;D_P -6 t;N_, 27 t;N_; -25 t;V_0 -12
twC_' -47 twC_( -64 twC_, -74 twC_- -93 twC_. -168 twC_0 37 twC_A 11 twC_E 18 twC_G 45 twC_Gcue 65
twC_J -33 twC_P -86 twC_V -50 twC_Vcue 106 twC_a -82 twC_after -58 twC_and -115 twC_are -90 twC_as -75
twC_because -18 twC_before 35 twC_between -39 twC_by -62 twC_can -41 twC_could 30 twC_from -76 twC_had -59
twC_has 55 twC_have 6 twC_he -26 twC_him 32 twC_into -30 twC_is -70 twC_like -30 twC_on -4 twC_or -64
twC_out -30 twC_over -54 twC_q -112 twC_should -85 twC_than -55 twC_that -115 twC_the 33 twC_to -143
twC_was -77 twC_were -73 twC_when -22 twC_who -79 twC_will -43 twC_with -41 twC_would -78 twP_0 17
twS_, -165 twS_. -148 twS_0 -20 twS_: 39 twS_A 33 twS_E 27 twS_G -51 twS_J -27 twS_P -105 twS_V 56
twS_Vcue 96 twS_after -46 twS_as -66 twS_by -35 twS_did -55 twS_from -28 twS_had 33 twS_has 26 twS_is -76
twS_n 29 twS_on -31 twS_or -32 twS_q -88 twS_that -62 twS_to -120 twS_was -19 twS_were -40 twS_where -44
twS_who 26 twS_with -52 twW_0 -57 v0(N -53 v0,# 17 v0,A -61 v0,E 10 v0,G -34 v0,Gcue -5 v0,J -6 v0,N -50
v0,a -11 v0,along -50 v0,among -45 v0,an 7 v0,and -80 v0,as -116 v0,because -48 v0,but 20 v0,despite 32
v0,for -22 v0,his -11 v0,in -80 v0,into -40 v0,like 16 v0,n -52 v0,on -43 v0,or -6 v0,q -56 v0,some -50
v0,such -48 v0,though -28 v0,up 17 v0,when 59 v0,which -24 v0,while -16 v0,with -22 v0,without -46 v0,x -52
v0-# -55 v0-A -15 v0-G -11 v0-N -15 v0-all 56 v0-and -18 v0-as 18 v0-from -34 v0:G -37 v0:N -14 v0:the -30
v0;and 9 v0wGcue -69 v0wafter -14 v0wand -47 v0was -17 v0wat 17 v0wbecause -87 v0wbefore -19 v0wbut -64
v0wduring 9 v0wif -34 v0wof -27 v0won 11 v0wor -70 v0wsince -69 v0wso -60 v0wthat 42 v0wthrough -27
v0wto -56 v0wunless -37 v0wvia 35 v0wwhen -62 v0wwhile -111 v1(# -46 v1(N -27 v1(q -52 v1,# -37 v1,A 6
v1,E -6 v1,G 9 v1,Gcue 66 v1,J -39 v1,N 17 v1,V -37 v1,Vcue 37 v1,a 47 v1,after 65 v1,all -22 v1,along -44
v1,although -8 v1,and 42 v1,another -16 v1,are 27 v1,as 42 v1,at -11 v1,because -14 v1,both 21 v1,but 20
v1,by -47 v1,could -23 v1,despite 6 v1,for 44 v1,from -66 v1,has -6 v1,having -36 v1,he 3 v1,his -12
v1,if -58 v1,is -20 v1,it 3 v1,like -54 v1,may 25 v1,most -32 v1,much -51 v1,n 6 v1,of -59 v1,or -72
v1,q -36 v1,she -5 v1,should -40 v1,since -57 v1,so -3 v1,some 60 v1,such -42 v1,that -29 v1,the 26
v1,there 47 v1,they 41 v1,though 28 v1,to -14 v1,was 5 v1,were -49 v1,when -48 v1,where 5 v1,which 19
v1,while 29 v1,who 29 v1,whoever -38 v1,whose -7 v1,will 24 v1,with -7 v1,would -55 v1,you -54 v1-# 28
v1-A 5 v1-G -13 v1-Gcue 52 v1-J -4 v1-a 51 v1-all 36 v1-although 60 v1-an 25 v1-and 22 v1-as -51
v1-because -4 v1-but 40 v1-for 27 v1-he 55 v1-his 4 v1-if -29 v1-in 13 v1-it 21 v1-n -10 v1-of -32
v1-or -26 v1-q -38 v1-such -46 v1-that -13 v1-the 46 v1-there 8 v1-though 67 v1-to -59 v1-was -45
v1-which -5 v1:# -48 v1:N 13 v1:V -35 v1:a -53 v1:q 11 v1:the -34 v1:to 21 v1;# 30 v1;N -9 v1;V -12
v1;and -25 v1;n 42 v1;she 15 v1;the -4 v1wGcue 17 v1wafter 14 v1wand 4 v1was -18 v1wat -18 v1wbecause -27
v1wbefore 26 v1wbut 26 v1wby -45 v1wduring -49 v1whow -89 v1wif -44 v1win 26 v1wnor -48 v1wof -39 v1won -17
v1wor -58 v1wsince -83 v1wso -73 v1wt 5 v1wthat -80 v1wthough -5 v1wthrough -39 v1wto -101 v1wunless -62
v1wwhat -11 v1wwhatever -46 v1wwhen 6 v1wwhere -99 v1wwhether -30 v1wwhich -14 v1wwhile 29 v1wwhose -68
v1wwhy -54 v1wyet -14 w( -84 w(# -46 w(V -51 w+( -4 w+(q -45 w+, 9 w+,A 15 w+,G 35 w+,Gcue 15 w+,J -58
w+,N -29 w+,V -5 w+,Vcue 43 w+,a 62 w+,and 34 w+,as -64 w+,but -25 w+,has 50 w+,his 6 w+,in -19 w+,n -3
w+,or -72 w+,q 41 w+,she -50 w+,such -33 w+,the 65 w+,though 32 w+,to -52 w+,was 29 w+,when 6 w+,where 19
w+,which -9 w+,who -18 w+,with -48 w+- 26 w+-# 62 w+-A -35 w+-N -26 w+-V 23 w+-all 37 w+-and 27 w+-n -56
w+-q -57 w+: 4 w+:q 9 w+; -57 w+w 4 w+wGcue -21 w+wafter 52 w+wand 5 w+was -39 w+wat -50 w+wbecause -87
w+wbefore 31 w+wbut -15 w+wduring -38 w+whow -37 w+wif -67 w+win 62 w+won 31 w+wor -79 w+wsince -30
w+wso -36 w+wthat -40 w+wthrough -71 w+wto -29 w+wunless -50 w+wwhat -39 w+wwhen -5 w+wwhere -48
w+wwhether -40 w+wwhile -3 w+wwhose -28 w+wwhy -23 w, -110 w,# 7 w,A -89 w,G 28 w,N -55 w,Vcue -49 w,a -34
w,along -21 w,and -85 w,but 4 w,he -40 w,in -42 w,it -51 w,n -52 w,or 31 w,q -41 w,the 3 w,to -48
w,when -87 w,which -14 w,with -48 w- -44 w-( 28 w-(N -21 w-, 25 w-,# -5 w-,A -14 w-,E 29 w-,G -50
w-,Gcue 24 w-,J -6 w-,N 38 w-,V 17 w-,Vcue 78 w-,a 49 w-,all 15 w-,along -47 w-,an -18 w-,and 17 w-,as 26
w-,at 4 w-,but 14 w-,he 10 w-,his -81 w-,if -48 w-,in 16 w-,it -14 w-,most -6 w-,n -8 w-,of -36 w-,or -7
w-,q -109 w-,some 51 w-,such -18 w-,the -6 w-,though 21 w-,to 72 w-,when 11 w-,which -29 w-,while 4
w-,whom -20 w-,with -38 w-- 6 w--# -70 w--A 24 w--G -50 w--a 55 w--and 14 w--as -6 w--for -7 w--from -34
w--it 44 w--n 37 w--or -58 w--the -5 w--was -30 w-: 6 w-:# -34 w-:N -12 w-:q 22 w-:to 21 w-; 92 w-;# 71
w-;and 38 w-A -24 w-and -51 w-n -52 w-to -39 w-wGcue 33 w-wafter 14 w-wand -23 w-was -37 w-wbecause -3
w-wbefore 37 w-wbut 15 w-wduring -78 w-whow -18 w-wif 29 w-win -70 w-wof -35 w-won -36 w-wor -67
w-wsince -54 w-wso -31 w-wt -93 w-wthat 26 w-wthough 44 w-wthrough -52 w-wto -60 w-wunless -25 w-wwhat -60
w-wwhen -19 w-wwhere -48 w-wwhether -67 w-wwhich -34 w-wwhile 13 w-wwhose -18 w-wyet -36 w: -90 w:N -47
w:q -49 w; -88 w;N -32 w;and -31 w^( 4 w^(N -54 w^(n -48 w^(q -24 w^, -48 w^,# -3 w^,A -4 w^,E -9 w^,G -18
w^,Gcue 54 w^,J -33 w^,N -111 w^,V -45 w^,Vcue 12 w^,a -25 w^,after 53 w^,along -35 w^,although -47
w^,among -42 w^,an 9 w^,and 7 w^,because -75 w^,both 20 w^,but 44 w^,despite 10 w^,for 43 w^,from -42
w^,have -56 w^,having -36 w^,he -68 w^,his -94 w^,if -30 w^,in 6 w^,into -40 w^,is -64 w^,it -79
w^,most -53 w^,n -56 w^,nor 18 w^,of -36 w^,on -55 w^,q -28 w^,she -59 w^,since -57 w^,so -42 w^,some -50
w^,such -44 w^,that -75 w^,the -48 w^,though -24 w^,to -27 w^,was -61 w^,were -49 w^,when 13 w^,where 26
w^,which 16 w^,while 11 w^,who 26 w^,whoever -38 w^,whom 16 w^,whose 33 w^,will 24 w^,with 40 w^,x -52
w^- -3 w^-A -19 w^-G -16 w^-Gcue 39 w^-N -15 w^-V -40 w^-a -11 w^-all 48 w^-an 50 w^-but 8 w^-his 7
w^-in 13 w^-it -3 w^-of -32 w^-or 16 w^-q 30 w^-though 42 w^-which 35 w^: -23 w^:# -21 w^:G -37 w^:N 27
w^:q -26 w^; 32 w^;N -7 w^;n 42 w^;she 52 w^;the 57 w^w -6 w^wGcue -27 w^wafter -30 w^wand -19 w^was 21
w^wat 32 w^wbecause -31 w^wbefore -34 w^wbut 21 w^wduring 20 w^whow -54 w^wif -134 w^win 12 w^wof -31
w^won 10 w^wor -16 w^wsince -72 w^wso -65 w^wt 26 w^wthat -62 w^wthough -26 w^wthrough -10 w^wto -78
w^wunless -36 w^wvia 25 w^wwhat -87 w^wwhere -56 w^wwhich 8 w^wwhile -27 w^wwhy -28 w^wyet 16 walthough, 59
walthough,he 41 walthoughw 22 walthoughwand 22 wand, -41 wand,A -14 wand,n -70 wand,which 54 wand,while 46
wand- -43 wand: -46 wandw -110 wandwGcue -49 wandwafter -53 wandwand -67 wandwas -46 wandwbecause -51
wandwbefore -69 wandwbut -29 wandwhow -15 wandwor -16 wandwso -19 wandwthat -38 wandwthrough -44 was, 54
was,Gcue 26 was,N 70 was,his 51 wasw -23 waswGcue -40 waswand 15 waswas -8 wbecause, -15 wbut, -17
wbut,A -74 wbut,Gcue 51 wbut,J 39 wbut,V -39 wbut,and 15 wbut,as -61 wbut,despite -7 wbut,in -46 wbut,n 28
wbut,the 28 wbut,which 17 wbut- -6 wbut-or -51 wbut: 17 wbut:q 31 wbutw 7 wbutwGcue -85 wbutwafter -53
wbutwand 31 wbutwas -54 wbutwbecause 33 wbutwbut -38 wbutwhow -11 wbutwif -37 wbutwor -27 wbutwsince -18
wbutwso -8 wbutwthat -80 wbutwthough -35 wbutwto -12 wbutwwhen 27 wbutwwhether -26 wbutwyet -39 whow; -43
worw -11 wso, -88 wthat, 83 wthat,the 63 wthat,which 54 wthat- 66 wthatw -67 wthatwand -39 wthatwor -26
wthatwthat -5 wthough, 19 wthough,the 51 wthoughw 13 wthoughwas -21 ww -145 wwGcue -74 wwafter -51
wwand -133 wwas 22 wwbecause -22 wwbefore -28 wwduring -14 wwhat, 36 wwhat,n -44 wwhatw 30 wwhatwand -46
wwhatwwhere -4 wwhen( -35 wwhen(N -35 wwhen, 71 wwhen,A -23 wwhen,Gcue 34 wwhen,N 15 wwhen,he 49 wwhen,i 55
wwhen,it 47 wwhen,she 54 wwhen,the 47 wwhen- 23 wwhenw 30 wwhenwGcue 36 wwhenwand -17 wwhenwduring 22
wwhenwthat -14 wwherew -63 wwherewand -42 wwhich, 59 wwhich,Vcue -47 wwhichw -45 wwhichwand 6 wwhile, 140
wwhile,N 59 wwhile,he 59 wwhile,his 59 wwhile,it 39 wwhile,the 53 wwhile,they 31 wwhile- 50 wwhilew -4
wwhilewand 6 wwhilewas -93 wwhilewif -15 wwhilewwhen -44 wwif -41 wwin -57 wwor -31 wwsince -10 wwso -8
wwt -23 wwthat -67 wwto -12 wwwhat -15 wwwhen -47 wwwhether -31 wwwhy -11 wyet, -49 wyetw -80 wyetwand -45
wyetwas -42
"""
