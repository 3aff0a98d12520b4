"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -3 1(#_n -3 1(A 23 1(N -44 1(N_) -70 1(N_. -60 1(N_N 10 1(V 7 1(V_N 7 1(n -45 1(q -53 1,# -19 1,#_, -64
1,#_. -65 1,#_n 26 1,#_of 27 1,#_that 5 1,A -19 1,A_# -32 1,A_, 29 1,A_. -52 1,A_A 49 1,A_G -13 1,A_J -37
1,A_N -78 1,A_V 33 1,A_a 19 1,A_above 30 1,A_all -57 1,A_as 64 1,A_below 65 1,A_for -58 1,A_his -52
1,A_if -91 1,A_in -111 1,A_n -78 1,A_since -50 1,A_some 27 1,A_that -62 1,A_the -36 1,A_this 9
1,A_those -65 1,A_though 41 1,A_to -82 1,A_with -66 1,E 6 1,E_N -56 1,E_in 19 1,E_n -63 1,E_with -78
1,G -13 1,G_# -68 1,G_A 35 1,G_N 76 1,G_a 91 1,G_from -71 1,G_his -52 1,G_its 8 1,G_on -55 1,G_out -61
1,G_the 21 1,G_them -60 1,G_to -16 1,Gcue 50 1,Gcue_, 70 1,Gcue_A 40 1,Gcue_N -15 1,Gcue_V 50 1,Gcue_a 59
1,Gcue_at 55 1,Gcue_he -23 1,Gcue_her -18 1,Gcue_him -16 1,Gcue_his -22 1,Gcue_it 12 1,Gcue_n 5 1,Gcue_q 36
1,Gcue_she 42 1,Gcue_that 57 1,Gcue_the 45 1,Gcue_them 64 1,Gcue_to 4 1,J -34 1,J_J -47 1,J_and -48
1,J_n -83 1,J_than 50 1,J_to 26 1,N -6 1,N_$ -54 1,N_' 46 1,N_, -116 1,N_- -61 1,N_. -83 1,N_E 54 1,N_N -24
1,N_V 8 1,N_Vcue 95 1,N_and -107 1,N_n -17 1,V -37 1,V_N 44 1,V_a 19 1,V_by -61 1,V_from 8 1,V_his -51
1,V_q -64 1,V_the -27 1,V_to -8 1,Vcue 38 1,Vcue_N 26 1,Vcue_a -35 1,Vcue_he 60 1,Vcue_her 56 1,Vcue_it -29
1,Vcue_that 86 1,Vcue_the 41 1,Vcue_to -6 1,Vcue_with 16 1,a 27 1,a_G 36 1,a_J 66 1,a_N -12 1,a_n 10
1,after 66 1,all -20 1,along -66 1,along_with -66 1,although -14 1,among -41 1,among_n -31 1,an 7 1,an_n 4
1,and 12 1,and_# -61 1,and_A -39 1,and_E -56 1,and_G -60 1,and_Gcue 66 1,and_J 6 1,and_N -46 1,and_V -34
1,and_Vcue 152 1,and_a -69 1,and_both 58 1,and_for -63 1,and_he 85 1,and_how -31 1,and_in -51 1,and_it -10
1,and_many 25 1,and_most -22 1,and_n -22 1,and_other 30 1,and_q -72 1,and_that -119 1,and_they 24
1,and_to 9 1,and_with -6 1,and_would 10 1,another -20 1,are 25 1,are_n 52 1,as -16 1,as_A -28 1,as_have 62
1,as_he -8 1,as_n -51 1,as_q -76 1,as_the -65 1,at -8 1,at_J -34 1,because -42 1,before 4 1,both_of 18
1,but 25 1,but_# 66 1,but_A -65 1,but_E 63 1,but_G -58 1,but_J -11 1,but_N 70 1,but_V -71 1,but_Vcue 93
1,but_a -62 1,but_did 64 1,but_he 84 1,but_his -36 1,but_in 14 1,but_it 18 1,but_n 15 1,but_q -55
1,but_she 20 1,but_that -82 1,but_they 32 1,by -47 1,could -29 1,could_V -13 1,despite 22 1,despite_the 28
1,for 17 1,for_n -18 1,from -9 1,has -6 1,have_V 56 1,having -37 1,he_A 39 1,he_V 17 1,he_Vcue 37
1,he_has -22 1,he_is -3 1,he_was -43 1,he_will -43 1,he_would -65 1,he_’s -51 1,his -15 1,his_n -34 1,i -7
1,i_’m -26 1,if -71 1,if_he -34 1,in -9 1,in_J -62 1,in_N 17 1,in_n -123 1,in_some -25 1,in_which 8
1,into -45 1,is -23 1,is_A -53 1,is_n -40 1,it 4 1,it_Vcue 50 1,it_would 25 1,like -18 1,like_N -57
1,may 26 1,most -30 1,most_of -58 1,much -11 1,much_of -57 1,n -24 1,n_, -67 1,n_. -31 1,n_E -59 1,n_G -5
1,n_J -50 1,n_V 20 1,n_and -92 1,n_from -54 1,n_have -52 1,n_n -55 1,n_of -64 1,n_on 19 1,n_she 24
1,n_that 68 1,n_to 25 1,n_who -4 1,n_with 7 1,n_would -63 1,of -66 1,of_# -35 1,of_G -31 1,on -62
1,on_N -38 1,or -29 1,or_N -33 1,or_n 34 1,q -50 1,q_A 27 1,q_G -32 1,q_J -35 1,q_N -45 1,q_V -30
1,q_and 37 1,q_because -28 1,q_i -34 1,q_our -16 1,q_we -47 1,q_you -41 1,she -22 1,she_Vcue 34
1,she_would -34 1,should -49 1,should_be -49 1,since -11 1,since_it 22 1,so -8 1,so_J 27 1,so_that -68
1,some 9 1,some_n 54 1,some_of -55 1,such -69 1,such_as -69 1,that -31 1,the 19 1,the_# 65 1,the_J 12
1,the_N -24 1,the_n 7 1,there 45 1,there_is 55 1,they 38 1,though 7 1,though_A -19 1,though_he 13
1,though_it -10 1,to -17 1,to_V -110 1,to_be -59 1,to_which 56 1,up 18 1,was_A 53 1,was_n 30 1,were -48
1,were_n -30 1,when -14 1,when_N 30 1,when_a 16 1,when_he -41 1,when_she -60 1,when_the 5 1,where 7
1,where_N -19 1,where_he 70 1,where_n -58 1,where_the 9 1,which 14 1,which_N -20 1,which_V 24
1,which_are -12 1,which_has -13 1,which_have 24 1,which_he 39 1,which_is -8 1,which_n -63 1,which_was -63
1,which_will 80 1,which_would -29 1,while 17 1,while_# 53 1,while_A 17 1,while_Gcue 54 1,while_N -14
1,while_other -30 1,while_the -35 1,who 26 1,who_A 42 1,who_E 6 1,who_V 6 1,who_Vcue -6 1,who_does -14
1,who_had -53 1,who_has 71 1,who_have -8 1,who_is 20 1,who_was -6 1,whoever -39 1,whose -22 1,whose_n -22
1,will 23 1,will_A 56 1,with -10 1,with_# -31 1,with_N 68 1,with_a -75 1,with_n -4 1,with_no -52
1,with_the -8 1,without -46 1,without_G -46 1,would -56 1,would_V -56 1,x -49 1,you -50 1-#_# -52 1-#_n 4
1-#_of 58 1-A_A -66 1-A_Gcue 45 1-A_N -74 1-A_a 36 1-A_that -65 1-A_the -31 1-A_though 12 1-G -18 1-Gcue 49
1-Gcue_that 45 1-J -4 1-N_N 62 1-N_n -93 1-V_J -61 1-a 24 1-a_J 47 1-a_n 11 1-all 74 1-all_n 38
1-although 57 1-an 23 1-an_n -20 1-and 11 1-and_A -78 1-and_Gcue 68 1-and_N -55 1-and_V 48 1-and_he 49
1-and_that -73 1-and_the -9 1-as -36 1-as_a -56 1-at -49 1-but 27 1-but_he 38 1-but_she -37 1-for 31
1-for_n -5 1-from -37 1-from_G -37 1-he 52 1-his -21 1-his_n -59 1-if -24 1-in -13 1-it 25 1-it_might 44
1-n -5 1-n_N 38 1-n_as -44 1-n_he 23 1-n_that 11 1-of -31 1-of_their -31 1-or -18 1-q -39 1-such -45
1-such_as -45 1-that -13 1-the 49 1-the_N -20 1-the_n 84 1-there 9 1-though 64 1-to -28 1-to_V -60
1-to_the 36 1-was -42 1-whether -7 1-which_V -24 1-while 54 1:# -41 1:#_n -30 1:G -44 1:N 4 1:N_N 32
1:V -31 1:V_for -31 1:a -57 1:a_n -57 1:q 11 1:q_N 50 1:q_he -35 1:q_i 9 1:q_in -59 1:q_n 4 1:q_that 33
1:q_the -50 1:q_there 22 1:q_they -45 1:the -51 1:the_n -36 1:to 25 1:to_V 25 1;# 29 1;#_n 29 1;N -10
1;V -11 1;and -16 1;and_Vcue -6 1;n 43 1;she 13 1;the -5 1;the_N 56 1;the_n -53 1w& -45 1w&_N -45
1wGcue_, 52 1wGcue_. -64 1wGcue_: 34 1wGcue_A -96 1wGcue_G 35 1wGcue_J -80 1wGcue_N -121 1wGcue_V -53
1wGcue_Vcue -72 1wGcue_a 50 1wGcue_and -46 1wGcue_as -51 1wGcue_at -74 1wGcue_for -68 1wGcue_he -41
1wGcue_him -79 1wGcue_his -83 1wGcue_in -76 1wGcue_it 16 1wGcue_n -31 1wGcue_of -67 1wGcue_on -51
1wGcue_q -71 1wGcue_that 66 1wGcue_the -3 1wGcue_them -43 1wGcue_they -50 1wGcue_to -52 1wGcue_up -40
1wGcue_was -31 1wGcue_whether -35 1wGcue_will -35 1wGcue_with -58 1wafter 23 1wafter_# -38 1wafter_G 43
1wafter_N -5 1wafter_a 20 1wafter_being -41 1wafter_having -51 1wafter_he -63 1wafter_her -33
1wafter_his -67 1wafter_it -43 1wafter_n 32 1wafter_the 22 1wand -6 1wand_# 39 1wand_, -34 1wand_A -50
1wand_E 39 1wand_G -38 1wand_Gcue 130 1wand_J -66 1wand_N -12 1wand_V -32 1wand_Vcue 138 1wand_a -100
1wand_all -22 1wand_an -78 1wand_as -44 1wand_being -57 1wand_could -66 1wand_did -48 1wand_for -72
1wand_had -61 1wand_has 32 1wand_have -67 1wand_he 47 1wand_her -77 1wand_himself -39 1wand_his -85
1wand_how -47 1wand_in -74 1wand_is -18 1wand_it -71 1wand_its -33 1wand_many -32 1wand_n -75 1wand_no -53
1wand_of -48 1wand_on -53 1wand_other -130 1wand_q -200 1wand_she 30 1wand_that -222 1wand_the -99
1wand_their -57 1wand_was -30 1wand_who 30 1wand_will -80 1wand_would -15 1was -14 1was_# -62 1was_A -5
1was_E -73 1was_G -97 1was_J 35 1was_N 9 1was_V -67 1was_a -100 1was_an -5 1was_being -47 1was_he 73
1was_his -77 1was_it 36 1was_its -31 1was_many -36 1was_much -63 1was_n -197 1was_q -172 1was_she 56
1was_the -58 1was_they 5 1wat 6 1wat_a 30 1wat_his -56 1wat_the -37 1wbecause -34 1wbecause_, -38
1wbecause_N -41 1wbecause_he -25 1wbecause_his -21 1wbecause_it 13 1wbecause_n -58 1wbecause_of -110
1wbecause_q -83 1wbecause_she 35 1wbecause_so -43 1wbecause_the -85 1wbecause_there -25 1wbecause_they -52
1wbefore 23 1wbefore_G 31 1wbefore_Gcue 20 1wbefore_N -4 1wbefore_a 31 1wbefore_he 34 1wbefore_t -46
1wbefore_the -120 1wbefore_they -31 1wbut 14 1wbut_A -63 1wbut_E -68 1wbut_Gcue 68 1wbut_V 11 1wbut_Vcue 87
1wbut_because -55 1wbut_did 50 1wbut_he 26 1wbut_n -54 1wbut_q -62 1wbut_that -120 1wbut_was -28
1wbut_would -11 1wby -52 1wby_t -52 1wduring -17 1wduring_# -24 1wduring_a 64 1wduring_her -70
1wduring_his -43 1wduring_n -52 1wduring_the -103 1whow -88 1whow_J -24 1whow_N -13 1whow_a -5
1whow_many -19 1whow_much -13 1whow_n -4 1whow_she -23 1whow_the -6 1whow_to -28 1wif -37 1wif_J -60
1wif_N -83 1wif_a -16 1wif_he -117 1wif_his -36 1wif_it -72 1wif_n -23 1wif_q -7 1wif_she -68 1wif_the -70
1wif_there -37 1wif_they 10 1win 20 1win_N 13 1win_a -10 1win_an 51 1win_her -49 1win_his 23 1win_n -41
1win_t -93 1win_the 8 1wnor -56 1wof -54 1wof_t -54 1won_N 33 1won_a -86 1won_her -51 1won_n -57 1won_the 6
1wor -81 1wor_# -7 1wor_, -6 1wor_A -56 1wor_E -15 1wor_G -14 1wor_J -39 1wor_N -39 1wor_V 21 1wor_Vcue -11
1wor_a -11 1wor_how -43 1wor_n -67 1wor_q -57 1wor_the -6 1wsince -112 1wsince_Gcue -25 1wsince_N -26
1wsince_he -34 1wsince_his -15 1wsince_it -18 1wsince_its -12 1wsince_n -22 1wsince_the -30 1wso -102
1wso_. -25 1wso_A -22 1wso_E -16 1wso_G -11 1wso_J -7 1wso_as -14 1wso_many -17 1wso_much -12 1wso_n -45
1wt 4 1wt_' -30 1wt_. 13 1wt_at -36 1wt_in -51 1wt_n -60 1wt_t 37 1wt_to -37 1wthat -30 1wthat_# -33
1wthat_, -19 1wthat_. 43 1wthat_A -72 1wthat_E -79 1wthat_G -53 1wthat_J -52 1wthat_N -150 1wthat_V -14
1wthat_Vcue -84 1wthat_a -45 1wthat_an -40 1wthat_are -50 1wthat_as -19 1wthat_both -7 1wthat_can -12
1wthat_could -46 1wthat_had -37 1wthat_has 35 1wthat_have -43 1wthat_he -107 1wthat_her -20 1wthat_his -36
1wthat_i -12 1wthat_if -9 1wthat_is -50 1wthat_it -39 1wthat_many -5 1wthat_may -28 1wthat_might -37
1wthat_n 30 1wthat_of -36 1wthat_other -10 1wthat_q -56 1wthat_she -82 1wthat_some -26 1wthat_the -14
1wthat_their -10 1wthat_there -48 1wthat_they -47 1wthat_was -55 1wthat_we -26 1wthat_were -66
1wthat_will -33 1wthat_with -45 1wthat_would -93 1wthat_’s -12 1wthough 29 1wthough_N -39 1wthough_he -68
1wthrough -37 1wthrough_J -59 1wthrough_N -46 1wthrough_a -13 1wthrough_her -16 1wthrough_its -35
1wthrough_n 33 1wthrough_the -101 1wthrough_their -23 1wto -120 1wto_N -20 1wto_V -59 1wto_Vcue -37
1wto_a -19 1wto_an -12 1wto_his -43 1wto_n -22 1wto_the -40 1wunless -77 1wunless_N -40 1wvia 15 1wwhat -12
1wwhat_N -8 1wwhat_V -17 1wwhat_he -12 1wwhat_is -36 1wwhat_it 40 1wwhat_n -37 1wwhat_she -25
1wwhat_they -10 1wwhatever -41 1wwhatever_n -36 1wwhen_, -51 1wwhen_G -35 1wwhen_Gcue -30 1wwhen_N -7
1wwhen_Vcue 7 1wwhen_a 32 1wwhen_he -9 1wwhen_it -12 1wwhen_n 36 1wwhen_she -95 1wwhen_the 16
1wwhen_they 35 1wwhere -97 1wwhere_A -4 1wwhere_a -16 1wwhere_it -19 1wwhere_n -32 1wwhere_the -54
1wwhether -24 1wwhether_J -28 1wwhether_N -62 1wwhether_he -74 1wwhether_it -73 1wwhether_n -38
1wwhether_she -63 1wwhether_the 36 1wwhich -10 1wwhich_N -13 1wwhich_V 23 1wwhich_n -31 1wwhile_A -30
1wwhile_G -18 1wwhile_Gcue 34 1wwhile_N 32 1wwhile_he -14 1wwhile_n 26 1wwhile_q -60 1wwhile_she -54
1wwhile_the -54 1wwhose -61 1wwhose_n -61 1wwhy -51 1wwhy_N -30 1wyet -9 1wyet_V -81 2(#_n_) -48
2(N_)_. -30 2(N_)_P -46 2(N_)_n -23 2(N_._) -51 2(N_N_N 10 2(V_N_N -55 2,#_,_n -58 2,#_._$ -65 2,#_n_- 5
2,#_n_E 11 2,#_n_P 44 2,#_of_D 42 2,#_that_M 5 2,A_#_n 8 2,A_,_M 6 2,A_,_n -42 2,A_._$ -52 2,A_G_D -50
2,A_G_P 48 2,A_G_V -52 2,A_G_n -89 2,A_N_C -40 2,A_N_n -46 2,A_V_P -69 2,A_V_S 28 2,A_a_n 9 2,A_above_D 59
2,A_as_D 47 2,A_as_n 38 2,A_for_n -35 2,A_his_n -52 2,A_if_D -50 2,A_if_R -68 2,A_in_D -87 2,A_in_N -52
2,A_n_, -39 2,A_n_. -52 2,A_n_C -73 2,A_n_P 12 2,A_n_n -43 2,A_since_n -50 2,A_some_n 27 2,A_than_G -57
2,A_the_n -117 2,A_this_n 9 2,A_though_D 63 2,A_though_R -12 2,A_to_D -47 2,A_to_V -48 2,A_with_D -53
2,C_#_n -29 2,C_A_D -73 2,C_A_E -37 2,C_A_M 14 2,C_A_N 8 2,C_A_P -27 2,C_A_V -34 2,C_A_n -91 2,C_E_n -10
2,C_G_D -54 2,C_G_P -57 2,C_G_n -52 2,C_J_J 5 2,C_N_' 23 2,C_N_M 5 2,C_N_N 24 2,C_N_n -28 2,C_V_P -35
2,C_V_n -52 2,C_Vcue_A 66 2,C_Vcue_D 65 2,C_Vcue_N 33 2,C_Vcue_O 55 2,C_Vcue_P 74 2,C_Vcue_R 69
2,C_Vcue_W 88 2,C_a_J -57 2,C_a_n -63 2,C_did_A 64 2,C_he_A -12 2,C_he_M 17 2,C_he_V 63 2,C_he_Vcue 86
2,C_his_n -17 2,C_how_D -31 2,C_in_D 59 2,C_in_n -58 2,C_it_M -10 2,C_it_V 63 2,C_it_’s -20 2,C_n_M -7
2,C_n_P -65 2,C_n_V -18 2,C_n_Vcue 63 2,C_n_n 48 2,C_q_P -44 2,C_q_R -63 2,C_she_M 58 2,C_that_D -121
2,C_that_N -75 2,C_that_R -99 2,C_that_Vcue -49 2,C_the_J 10 2,C_the_N 58 2,C_the_n -39 2,C_they_M -7
2,C_they_Vcue 53 2,C_to_V 9 2,C_with_n -6 2,D_#_n 52 2,D_J_# 50 2,D_J_N 33 2,D_J_n 6 2,D_N_N -61
2,D_as_D -23 2,D_as_n -32 2,D_n_' -23 2,D_n_, -52 2,D_n_C 29 2,D_n_D 60 2,D_n_J 51 2,D_n_M -28 2,D_n_N 38
2,D_n_P -24 2,D_n_R -31 2,D_n_V -7 2,D_n_Vcue 24 2,D_n_W 67 2,D_n_n -48 2,D_of_R -61 2,D_of_W -25
2,E_with_D -58 2,G_#_n -55 2,G_A_P 69 2,G_N_N 64 2,G_a_n 76 2,G_his_n -52 2,G_its_n 8 2,G_n_P 4
2,G_that_n -54 2,G_the_n 40 2,G_to_V -68 2,Gcue_,_q 70 2,Gcue_A_W 40 2,Gcue_N_' -34 2,Gcue_N_N 58
2,Gcue_a_n 59 2,Gcue_he_M 44 2,Gcue_her_P 34 2,Gcue_him_D -22 2,Gcue_his_n -35 2,Gcue_it_D -57
2,Gcue_it_q 52 2,Gcue_n_A 41 2,Gcue_n_n 39 2,Gcue_she_M 46 2,Gcue_that_A 33 2,Gcue_that_D 69
2,Gcue_that_N 41 2,Gcue_that_R -13 2,Gcue_that_S 23 2,Gcue_that_q 79 2,Gcue_the_n 41 2,Gcue_them_P 45
2,Gcue_to_D 55 2,J_and_J -48 2,J_n_C -44 2,J_n_P -46 2,J_n_n -19 2,J_than_n 50 2,M_A_D 23 2,M_A_V 15
2,M_V_J 26 2,M_V_P -60 2,M_V_W 7 2,M_a_J 26 2,M_been_V -15 2,M_n_P 7 2,M_n_n 10 2,N_$_$ -54 2,N_,_C -37
2,N_,_N -53 2,N_,_R -32 2,N_,_n -34 2,N_._$ -77 2,N_._; -38 2,N_N_' 21 2,N_N_, -40 2,N_N_. 29 2,N_N_C -68
2,N_N_M 20 2,N_N_N -48 2,N_N_Vcue 39 2,N_V_D 27 2,N_Vcue_, 40 2,N_Vcue_A 41 2,N_Vcue_W 51 2,N_Vcue_n 44
2,N_and_D -27 2,N_and_N -98 2,N_n_C -36 2,P_#_# -49 2,P_#_n 12 2,P_G_n -39 2,P_J_P -71 2,P_J_n -59
2,P_N_C 36 2,P_N_G 48 2,P_N_N -7 2,P_N_n -27 2,P_V_D -59 2,P_V_P -63 2,P_a_J -9 2,P_a_n -12
2,P_another_n -52 2,P_be_V -59 2,P_he_V -5 2,P_her_n 26 2,P_his_n -80 2,P_it_V -40 2,P_n_, 6 2,P_n_. -31
2,P_n_P -70 2,P_some_n -25 2,P_the_n 12 2,P_which_# 57 2,P_which_N 29 2,P_with_D -35 2,P_with_N -41
2,R_A_V 20 2,R_A_Vcue 48 2,R_E_D 67 2,R_V_D -45 2,R_V_P 47 2,R_V_n 44 2,R_Vcue_, -10 2,R_Vcue_A 46
2,R_Vcue_D 58 2,R_Vcue_W 76 2,R_Vcue_n -63 2,R_does_A -14 2,R_had_V -4 2,R_has_A -37 2,R_has_M 37
2,R_has_Vcue 45 2,R_he_Vcue -8 2,R_is_V 48 2,R_was_J -64 2,R_was_V 68 2,R_was_n -28 2,R_will_V -43
2,R_would_A -32 2,R_would_V -22 2,R_would_Vcue -45 2,R_’m_A -26 2,R_’s_A 17 2,R_’s_V 21 2,S_#_n 42
2,S_A_# 20 2,S_A_D -68 2,S_A_S -14 2,S_J_n 55 2,S_N_' 45 2,S_N_E 14 2,S_N_M -29 2,S_N_N 6 2,S_N_Vcue 69
2,S_a_J 39 2,S_have_D 62 2,S_he_M 14 2,S_he_V -33 2,S_he_Vcue 4 2,S_n_P 13 2,S_q_D -56 2,S_she_M 39
2,S_she_V -60 2,S_that_R -57 2,S_the_N -30 2,S_the_n -53 2,V_N_N 4 2,V_by_N -51 2,V_from_D 8 2,V_q_J -42
2,V_the_n 19 2,V_to_V -57 2,Vcue_N_P -32 2,Vcue_he_M 42 2,Vcue_that_D 67 2,Vcue_the_N 41 2,Vcue_with_# 38
2,Vcue_with_N -14 2,W_N_M 15 2,W_N_N -10 2,W_V_D 28 2,W_V_G -67 2,W_V_P 32 2,W_V_n 21 2,W_has_A 62
2,W_he_M 52 2,W_he_V -18 2,W_he_Vcue 55 2,W_is_A -4 2,W_is_E -15 2,W_is_P 58 2,W_is_Vcue -69 2,W_the_J -51
2,W_the_N 7 2,W_was_D 9 2,W_will_M 42 2,W_will_V 66 2,W_would_V -40 2,n_,_n -41 2,n_._$ -31 2,n_E_P -46
2,n_G_D 11 2,n_and_D -47 2,n_and_G -35 2,n_and_J -40 2,n_and_n -72 2,n_n_, -37 2,n_n_. -50 2,n_n_C -62
2,n_n_M 17 2,n_n_n -59 2,n_of_n -39 2,n_she_M 24 2,n_would_M -49 2,q_A_D -37 2,q_A_P -38 2,q_G_P -32
2,q_J_n -35 2,q_our_n -16 2,q_you_M -41 2-#_#_n -52 2-#_n_, -34 2-A_Gcue_W 45 2-A_N_N -56 2-A_the_n -31
2-A_though_R 12 2-C_V_P 58 2-C_he_Vcue 38 2-C_n_n -15 2-C_that_N -42 2-C_the_N 47 2-D_J_n 63 2-D_N_N 30
2-D_n_A 50 2-D_n_N 54 2-D_n_P 70 2-D_n_W 22 2-D_n_n -39 2-M_V_P -64 2-N_n_C -66 2-P_G_D -57 2-P_n_, -5
2-P_the_n 9 2-P_their_n -31 2-R_A_V -8 2-R_might_N 44 2-S_he_V -42 2-S_the_n 5 2-V_J_n -61 2-n_he_Vcue 23
2-n_that_R -13 2:#_n_P -18 2:N_N_. -43 2:N_N_N -73 2:V_for_N -31 2:q_N_M 48 2:q_in_n -59 2:q_that_n 33
2:q_the_n -50 2:q_there_’s 22 2;#_n_Vcue 40 2;D_n_P -10 2;N_N_N -59 2wC_#_# -31 2wC_#_, -13 2wC_#_. -5
2wC_#_P 45 2wC_#_n -20 2wC_,_P -31 2wC_A_# -33 2wC_A_, -55 2wC_A_A -31 2wC_A_D 23 2wC_A_E 45 2wC_A_G 10
2wC_A_Gcue 22 2wC_A_J -27 2wC_A_M -50 2wC_A_P -34 2wC_A_S -43 2wC_A_V -110 2wC_A_Vcue 15 2wC_A_W -52
2wC_A_n -110 2wC_A_q -38 2wC_E_. -36 2wC_E_D 19 2wC_E_N 59 2wC_E_P -42 2wC_E_n -84 2wC_G_. -48 2wC_G_D 10
2wC_G_J -67 2wC_G_N -50 2wC_G_O 5 2wC_G_P 20 2wC_G_R -58 2wC_G_n -28 2wC_Gcue_, 48 2wC_Gcue_D 40
2wC_Gcue_N 44 2wC_Gcue_O 51 2wC_Gcue_P 73 2wC_Gcue_R 16 2wC_Gcue_W 102 2wC_Gcue_n -67 2wC_J_. -67
2wC_J_D 38 2wC_J_G -18 2wC_J_J -9 2wC_J_N -15 2wC_J_P -52 2wC_J_n -140 2wC_N_' 40 2wC_N_, -9 2wC_N_- -34
2wC_N_. -84 2wC_N_A -23 2wC_N_C -68 2wC_N_J -42 2wC_N_M -40 2wC_N_N 10 2wC_N_P -103 2wC_N_S -46 2wC_N_V -65
2wC_N_Vcue 75 2wC_N_n -32 2wC_V_, -55 2wC_V_. -49 2wC_V_A 12 2wC_V_D 27 2wC_V_G -74 2wC_V_J -95 2wC_V_M 39
2wC_V_N 12 2wC_V_O 12 2wC_V_P -74 2wC_V_R -68 2wC_V_S 29 2wC_V_W -75 2wC_V_n -70 2wC_Vcue_, 82
2wC_Vcue_D 63 2wC_Vcue_G -60 2wC_Vcue_J -13 2wC_Vcue_N 75 2wC_Vcue_O 19 2wC_Vcue_P 62 2wC_Vcue_R 74
2wC_Vcue_W 120 2wC_Vcue_n -22 2wC_a_J -34 2wC_a_n -84 2wC_a_q -53 2wC_all_n -22 2wC_an_n -72 2wC_are_n -48
2wC_as_D -44 2wC_did_A 43 2wC_does_A -47 2wC_for_D -65 2wC_for_n -43 2wC_had_D -61 2wC_has_A -28
2wC_has_D -62 2wC_has_M -50 2wC_has_V 29 2wC_has_Vcue 55 2wC_have_D -44 2wC_he_A 21 2wC_he_M 43
2wC_he_V -27 2wC_he_Vcue 22 2wC_her_n -77 2wC_his_A -14 2wC_his_J -22 2wC_his_n -81 2wC_how_N -47
2wC_in_D -78 2wC_in_n -30 2wC_is_A 24 2wC_is_D -58 2wC_its_n -33 2wC_many_P -32 2wC_n_# -12 2wC_n_, -114
2wC_n_- -42 2wC_n_. -72 2wC_n_A -30 2wC_n_C -56 2wC_n_D 4 2wC_n_G 27 2wC_n_J -39 2wC_n_M 6 2wC_n_N -82
2wC_n_O 41 2wC_n_P -56 2wC_n_R -60 2wC_n_S -61 2wC_n_V -63 2wC_n_W -42 2wC_n_n -86 2wC_n_q -48 2wC_no_n -71
2wC_other_J -53 2wC_other_N -29 2wC_other_V -38 2wC_other_n -90 2wC_q_A -73 2wC_q_D -73 2wC_q_E -42
2wC_q_G -73 2wC_q_J -74 2wC_q_M -72 2wC_q_V -64 2wC_q_Vcue -25 2wC_q_n -110 2wC_she_M -42 2wC_that_, -38
2wC_that_A -67 2wC_that_D -136 2wC_that_M -42 2wC_that_N -103 2wC_that_R -108 2wC_that_S -39 2wC_that_n -24
2wC_that_q -66 2wC_the_G -39 2wC_the_J -68 2wC_the_n -169 2wC_their_J -28 2wC_their_n -54 2wC_to_V -58
2wC_to_Vcue 36 2wC_to_q -78 2wC_was_G -40 2wC_was_J 13 2wC_who_M -48 2wC_will_A -40 2wC_will_V -74
2wC_would_A 33 2wC_would_M -10 2wC_would_V -92 2wGcue_,_q 56 2wGcue_._$ -64 2wGcue_A_D -43 2wGcue_J_n -57
2wGcue_N_' -47 2wGcue_N_D -28 2wGcue_N_M -42 2wGcue_N_N -16 2wGcue_N_P -47 2wGcue_N_n -31 2wGcue_Vcue_A -47
2wGcue_a_n 55 2wGcue_and_G -46 2wGcue_as_D -51 2wGcue_at_D -55 2wGcue_for_D -56 2wGcue_he_M -41
2wGcue_him_D -48 2wGcue_his_N -45 2wGcue_his_n -50 2wGcue_in_D -48 2wGcue_it_P 33 2wGcue_n_, -47
2wGcue_n_. 10 2wGcue_n_P -37 2wGcue_n_S -56 2wGcue_of_D -39 2wGcue_of_N -48 2wGcue_q_D -60 2wGcue_that_N 47
2wGcue_that_R 58 2wGcue_that_n 21 2wGcue_the_N -65 2wGcue_the_n 22 2wGcue_them_R -43 2wGcue_to_D 30
2wGcue_to_V -135 2wGcue_to_Vcue -58 2wGcue_up_P -40 2wGcue_with_N -31 2wP_#_. -35 2wP_#_J -83 2wP_#_n 11
2wP_G_D -51 2wP_G_N 17 2wP_G_P 43 2wP_G_n 49 2wP_Gcue_D -25 2wP_J_n -88 2wP_N_# -55 2wP_N_' -72 2wP_N_, -50
2wP_N_. 4 2wP_N_M 44 2wP_N_N -19 2wP_N_P 75 2wP_N_V 36 2wP_N_Vcue 40 2wP_N_n -65 2wP_V_D -38 2wP_V_P -16
2wP_a_A 46 2wP_a_E -57 2wP_a_J -4 2wP_a_N 5 2wP_a_n 54 2wP_an_N -50 2wP_an_n 53 2wP_being_E -31
2wP_he_M -40 2wP_he_V 40 2wP_he_Vcue -56 2wP_her_J -70 2wP_her_N -46 2wP_her_n -76 2wP_his_A -56
2wP_his_J -61 2wP_it_’s -18 2wP_its_n -55 2wP_n_, -31 2wP_n_. -45 2wP_n_C 25 2wP_n_P -49 2wP_n_V 30
2wP_n_Vcue -8 2wP_n_n 10 2wP_other_n 12 2wP_t_' -5 2wP_t_, -67 2wP_t_M -41 2wP_t_P -27 2wP_t_q -49
2wP_the_# -73 2wP_the_A -44 2wP_the_G -56 2wP_the_Gcue -57 2wP_the_J -61 2wP_the_N 17 2wP_the_n -67
2wP_their_n -34 2wS_#_P -24 2wS_#_n 5 2wS_,_D -6 2wS_,_P -30 2wS_,_R -52 2wS_._$ -25 2wS_A_. 10 2wS_A_G -30
2wS_A_J -37 2wS_A_P -65 2wS_A_S -59 2wS_A_V -42 2wS_A_n -49 2wS_E_P -53 2wS_E_S -18 2wS_G_. -14 2wS_G_D -67
2wS_G_N -78 2wS_G_O -27 2wS_G_P 11 2wS_G_n -52 2wS_Gcue_N -40 2wS_Gcue_P 53 2wS_J_. -63 2wS_J_N -27
2wS_J_P -68 2wS_J_S 58 2wS_J_n -122 2wS_N_' -54 2wS_N_, -56 2wS_N_. -53 2wS_N_C -60 2wS_N_M -30 2wS_N_N 30
2wS_N_P -54 2wS_N_V -77 2wS_N_Vcue 60 2wS_N_n -43 2wS_V_P -59 2wS_Vcue_R -39 2wS_Vcue_S 13 2wS_a_E -23
2wS_a_G -32 2wS_a_J 36 2wS_a_N -42 2wS_a_n -153 2wS_a_q -88 2wS_an_J -69 2wS_an_n 9 2wS_as_A -14
2wS_being_q -47 2wS_he_'s -34 2wS_he_C -19 2wS_he_E 29 2wS_he_M -46 2wS_he_V 14 2wS_he_Vcue 15
2wS_he_’s -45 2wS_her_n -46 2wS_his_G -39 2wS_his_n -91 2wS_in_N -37 2wS_it_A -29 2wS_it_M 32 2wS_it_V -121
2wS_it_Vcue -49 2wS_it_n 26 2wS_its_n -31 2wS_many_S -11 2wS_many_n -38 2wS_much_P -21 2wS_much_S -34
2wS_much_n -22 2wS_n_' -9 2wS_n_, -17 2wS_n_. -52 2wS_n_C -12 2wS_n_G -28 2wS_n_M -24 2wS_n_P -30
2wS_n_V -15 2wS_n_W -54 2wS_n_n -42 2wS_of_D -84 2wS_of_E -20 2wS_of_N -31 2wS_of_R -12 2wS_q_A -28
2wS_q_D -106 2wS_q_J -66 2wS_q_N -70 2wS_q_R -52 2wS_q_n -96 2wS_she_M -92 2wS_she_V 37 2wS_she_Vcue 15
2wS_so_D -43 2wS_the_D -49 2wS_the_J -56 2wS_the_N -103 2wS_the_n 11 2wS_the_q -26 2wS_their_n 47
2wS_there_M -59 2wS_they_E -39 2wS_they_M 38 2wS_they_V -95 2wS_they_Vcue 36 2wW_#_P -28 2wW_,_P -4
2wW_._$ 43 2wW_A_A -4 2wW_A_D -18 2wW_A_V -47 2wW_A_n -27 2wW_E_D -17 2wW_E_J -13 2wW_E_P -19 2wW_G_D -27
2wW_J_S -14 2wW_J_n -60 2wW_N_' -37 2wW_N_, -15 2wW_N_E -9 2wW_N_M -97 2wW_N_N -71 2wW_N_V -35
2wW_N_Vcue -21 2wW_N_n -45 2wW_N_q -27 2wW_V_# -25 2wW_V_D -65 2wW_V_J -24 2wW_V_N -41 2wW_V_O -28
2wW_V_P -77 2wW_V_R -35 2wW_V_S -32 2wW_V_V -11 2wW_V_n 58 2wW_Vcue_D -34 2wW_Vcue_M -23 2wW_Vcue_O -17
2wW_Vcue_P -30 2wW_Vcue_n -15 2wW_Vcue_q -6 2wW_a_N -10 2wW_a_n -35 2wW_an_J -21 2wW_as_D -18 2wW_can_M -12
2wW_could_A -15 2wW_could_M -11 2wW_could_V -26 2wW_had_M -5 2wW_had_V -31 2wW_has_E 47 2wW_has_V -17
2wW_has_Vcue -26 2wW_have_V -26 2wW_he_'s -23 2wW_he_M -78 2wW_he_V -21 2wW_he_Vcue -68 2wW_he_’d -8
2wW_he_’s -12 2wW_her_n -20 2wW_his_n -35 2wW_i_M -12 2wW_if_D -7 2wW_is_G -11 2wW_is_J -31 2wW_it_M -35
2wW_it_V -26 2wW_it_Vcue 44 2wW_many_n -20 2wW_much_R -10 2wW_n_, -45 2wW_n_. -68 2wW_n_A -52 2wW_n_C -38
2wW_n_D 23 2wW_n_J -41 2wW_n_M -90 2wW_n_P 12 2wW_n_R -33 2wW_n_V -41 2wW_n_Vcue 47 2wW_n_n -97 2wW_n_q -21
2wW_of_D -44 2wW_other_n -10 2wW_q_D -30 2wW_q_J -25 2wW_q_M -10 2wW_q_R -9 2wW_q_S -8 2wW_she_C -7
2wW_she_M -36 2wW_she_V -56 2wW_she_Vcue -26 2wW_some_P -26 2wW_such_D -45 2wW_the_# -6 2wW_the_J -27
2wW_the_N 19 2wW_the_n -98 2wW_their_n -19 2wW_there_M -51 2wW_they_A -11 2wW_they_V -24 2wW_to_V -13
2wW_was_A -14 2wW_was_E -23 2wW_was_V -31 2wW_were_V -28 2wW_were_q -15 2wW_will_V -33 2wW_with_D -17
2wW_would_A -35 2wW_would_M -43 2wW_would_V -36 2wW_would_Vcue -9 2wt_'_n -20 2wt_,_C -43 2wt_,_D -12
2wt_,_S 13 2wt_._$ 13 2wt_at_D -36 2wt_in_N -50 2wt_n_. -32 2wt_t_, -35 2wt_t_. 6 2wt_t_P 36 aN# -21 aNA 7
aNC -69 aND -9 aNG 28 aNJ 19 aNM -49 aNN -76 aNP -3 aNS -18 aNV -34 aNW -65 aNe 25 aNn -34 aaD 62 aaN 55
aae 9 aanS -50 aane 70 anA -52 anC -66 anD 15 anN -43 anP -65 ane 22 ann -21 atheC -72 atheN -12 atheP 70
atheS -45 atheV 36 athee 40 atheq 25 awhichA -37 awhichM -39 awhichP 39 awhichR 56 awhichS -62 awhichV -22
awhichc 81 awhiche 46 awhichq -52 awhoM -6 awhoS -41 awhoe 25 awhosee -4 b -4 c0( 23 c0, 15 c0: -115 c0; 20
c1( -6 c1, -44 c1- -21 c1: 4 c1; -25 c1w -25 c2( -28 c2, 11 c2- 81 c2: 42 c2; 12 c2w -28 c3( 12 c3, -14
c3- -15 c3: -7 c3w -13 eaccording( -36 eaccording(# -26 eaccording, -46 eaccording,# -33 eaccording,N -23
eaccording,Vcue -54 eaccording,a -8 eaccording,along -30 eaccording,and -72 eaccording,but -6
eaccording,in -41 eaccording,n -46 eaccording,which 14 eaccording- -59 eaccording: -37 eaccording; -58
eaccording;N -34 eaccordingw -120 eaccordingwafter -40 eaccordingwand -50 eaccordingwas -7
eaccordingwif -18 eaccordingwin -24 eaccordingwor -7 eaccordingwt -24 eaccordingwthat -8 eaccordingwto -8
eaccuse, -16 eaccuse,A -54 eaccuse,N 21 eaccuse,and -45 eaccuse,of -44 eaccuse- 49 eaccusew -48
eaccusewGcue -94 eaccusewand -5 eaccusewas -77 eaccusewor -24 eaccusewwhen -64 eaccusewwhile 36
eacknowledge, -6 eacknowledge,N -41 eacknowledge,and -53 eacknowledge,n -59 eacknowledge,which 60
eacknowledge- -50 eacknowledgew 40 eacknowledgewand -26 eacknowledgewas 23 eacknowledgewbut 54
eacknowledgewif -47 eacknowledgewthat 45 eacknowledgewwhen -42 eadd, -59 eadd,A -70 eadd,but 15 eadd- -42
eadd: -73 eadd:q -68 eaddw -83 eaddwGcue -41 eaddwafter -49 eaddwand -19 eaddwas -3 eaddwbecause -44
eaddwbut -52 eaddwif -5 eaddwor -8 eaddwthat -13 eadmit, 20 eadmit,A -48 eadmit,G -68 eadmit,but 62
eadmitw -32 eadmitwand -55 eadmitwif -18 eadmitwwhen 35 eadvise, -47 eadvisew 14 eadvocate, -51
eadvocatew -3 eadvocatewand -61 eadvocatewthat -20 eaffirmw -8 eagree, -55 eagree,A -92 eagree,and 39
eagree,but -14 eagree,n -53 eagree,the 45 eagreew 25 eagreewand -92 eagreewas -40 eagreewbut 27
eagreewor -6 eagreewsince -11 eagreewthat -77 eagreewwhen 33 eallege,A 21 eallegew -106 eallegewand -45
eallegewas -7 eallegewduring -42 eannounce, 75 eannounce,A 9 eannounce,Gcue -33 eannounce,V 58
eannounce,a 25 eannounce,he 40 eannounce,n 42 eannounce,the 42 eannounce,who 64 eannounce- 56 eannouncew 35
eannouncewafter 36 eannouncewand -47 eannouncewas 16 eannouncewif 37 eannouncewon 4 eannouncewthat -60
eapplaud, -46 eapplaud,N -25 eapplaudw -68 eapplaudwand -48 eargue, -22 eargue,A -7 eargue,E 20 eargue,N 6
eargue,and -34 eargue,q -76 eargue,which -61 eargue,while 61 eargue- 7 earguew -7 earguewGcue 28
earguewand -66 earguewas 31 earguewbecause -40 earguewbut -54 earguewhow -15 earguewif -39 earguewthat -94
eask, 34 eask,G -20 eask,N 22 eask,but 57 eask,he 32 eask,if -42 eask,which -42 eask- 55 easkw -51
easkwGcue -46 easkwand -86 easkwas 31 easkwbefore -28 easkwduring -22 easkwor -22 easkwthat -75
easkwwhen 17 easkwwhether -44 eassert, -42 eassert,and -49 eassertw 38 eassertwGcue -36 eassure, 28
eassurew 46 eassurewGcue -57 eblame, -55 eblame,A -48 eblame,N 6 eblame,and -14 eblamew -39 eblamewand -31
eblamewon 17 eblamewthat -25 eblast, 35 eblast,Gcue 35 eblastw 6 eblastwand 62 eblastwon -64 eblastwthat 45
eboast, -15 eboast,a 41 eboastw 19 eboastwand -58 ebragw 30 ecall( -41 ecall, 50 ecall,A 15 ecall,G 9
ecall,Gcue 95 ecall,N 26 ecall,a 34 ecall,and -8 ecall,but 51 ecall,n -20 ecall,q -50 ecall,the 45
ecall,which 81 ecall,with -61 ecall,x -38 ecall- 5 ecall-A -25 ecall-G 58 ecall-n -12 ecall-of -31
ecall-to -48 ecall; 47 ecallw 14 ecallwGcue -9 ecallwafter -11 ecallwand -4 ecallwbecause -76
ecallwbefore 25 ecallwbut 11 ecallwin 54 ecallwon -11 ecallwor -26 ecallwthat -39 ecallwto -36
ecallwwhile 12 ecaution, 23 ecautionw -49 ecautionwthat -29 echallengew -65 echallengewand -11
echallengewthat -43 echantw 15 echantwand -51 echaracterizew 17 echaracterizewas -58 ecite, -5 ecite,A -69
ecite,Vcue 32 ecite,a 52 ecite,an -15 ecite,as -60 ecite,n 26 ecite,which 70 ecite- 5 ecitew -52
ecitewGcue -71 ecitewand -32 ecitewas -11 ecitewor -38 ecitewthat -56 eclaim, 31 eclaim,J 5 eclaim,N 37
eclaim,and 28 eclaim- 85 eclaim-and 50 eclaimw 22 eclaimwGcue -85 eclaimwand 52 eclaimwas -17
eclaimwthat -84 ecommentw -7 ecommentwand 37 ecommentwthat -8 ecompare, -22 ecompare,Gcue 37 ecomparew -8
ecomparewand 15 ecomplain, 54 ecomplain- -49 ecomplainw -31 ecomplainwand -24 econcedew 17 econclude( 10
econclude(N 10 econclude, 19 econclude,and 24 econclude,but 5 econclude- 8 econcludew -26 econcludewand 34
econcludewas -8 econdemn, 50 econdemnw -52 econdemnwand -18 econdemnwon -56 econfirm, -86 econfirm,N -13
econfirmw 36 econfirmwand -8 econtend, 62 econtendw -71 econvince, -59 econvincew -58 econvincewand -39
ecounter, -13 ecounterw -56 ecredit, -82 ecreditw -29 ecreditwand 32 ecriticize, 53 ecriticize,A 55
ecriticize,Gcue 38 ecriticize,Vcue 33 ecriticize,a 45 ecriticize,and -30 ecriticize,which 58 ecriticize: 29
ecriticize:N 29 ecriticizew 31 ecriticizewGcue -87 ecriticizewafter 9 ecriticizewand -13 ecriticizewas 17
ecriticizewduring 40 ecriticizewthat -32 edeclare, 55 edeclare,G 41 edeclare,n -32 edeclare,which 28
edeclarew 23 edeclarewafter 36 edeclarewon -57 edeclarewor -23 edecline, 37 edecline,A 27 edecline,Gcue 30
edecline,which -66 edecline- 50 edeclinew 43 edeclinewand 77 edeclinewhow -11 edeclinewor -51
edeclinewwhether -93 edecry, 51 edecryw 40 edecrywand 17 edefend, 14 edefend,Gcue 55 edefend,N -71
edefend,but 34 edefendw 30 edefendwand -29 edefendwas -104 edefendwon -65 edefendwthat -57 edemand, 68
edemand,n 15 edemandw -86 edemandwand -38 edemandwas -21 edemandwthat -9 edenounce, 36 edenounce,Gcue 49
edenounce,the 53 edenounce,which 9 edenouncew 37 edenouncewand 21 edenouncewas 8 edeny, 75 edeny,A 54
edeny,and 54 edenyw 53 edenywand 58 edenywthrough 62 edescribe( 47 edescribe, 58 edescribe,N -47
edescribe,Vcue 51 edescribe,a 46 edescribe,he 43 edescribew -31 edescribewGcue 62 edescribewand 14
edescribewas -174 edescribewthat -46 edetail, 6 edetailw -67 edetailwduring -34 edisclose, 25
edisclose,N -20 edisclosew -43 edismiss, 33 edismiss,Gcue 38 edismiss,a 53 edismiss- 42 edismissw -56
edismisswGcue 13 edismisswas -68 edismisswthat -42 edisputew -37 eemphasize, -6 eemphasizew -52
eemphasizewas -42 eemphasizewthat -5 eencouragew -58 eestimate, 62 eestimatew -74 eestimatewand -62
eexhortw -35 eexplain( -24 eexplain(q -24 eexplain, -42 eexplain,q 33 eexplain- -22 eexplainw -20
eexplainwGcue -74 eexplainwand -84 eexplainwas 31 eexplainwbecause -23 eexplainwor -16 eexplainwthat -22
eexplainwto -25 efind, -69 efind,N -59 efind,and -47 efind,the 6 efind,while -74 efind,with -58 efind- -72
efindw -114 efindwand -65 efindwas -30 efindwor -19 efindwthat -21 eforecastw 27 eforecastwand 40 ego, -56
ehail, 37 ehailwas -42 ehint, 20 ehint,A 22 ehintw 28 eimply, 13 eimply- 54 eimplyw -25 eimplywso -12
eindicate, -10 eindicate,A -57 eindicate,V -46 eindicate- -23 eindicatew -69 eindicatewbefore -15
eindicatewthat -19 eindicatewwhether -13 einformw -55 einsist, -46 einsist,A -48 einsist,G -82
einsist,and 61 einsist- -20 einsistw 26 einsistwGcue 38 einsistwand -26 einsistwas -32 einsistwthat -86
ejoke, 43 ejoke,Vcue 46 ejokew -51 ejokewsince -23 elament, -60 elamentw -41 elamentwand 15 elikenw -32
emaintain, 32 emention, 13 emention,N -37 emention,and 25 emention,but 66 ementionw 11 ementionwand 49
ementionwas -76 emock, 17 emock,Gcue 46 emock,Vcue 45 emock: -48 emock:N -48 emockwGcue -14 emockwas -46
enote, -54 enote,A -73 enote,N -58 enote,Vcue -20 enote,and 27 enote,but 8 enote,it 28 enote,q -30
enote,since -51 enote,the -63 enote,which -21 enote,with -62 enote- -12 enote-a -38 enote: -64 enotew -74
enotewGcue -82 enotewafter -52 enotewand -37 enotewas -73 enotewduring -55 enotewif -25 enotewon -54
enotewor -15 enotewsince -12 enotewso -16 enotewthat -59 enotewwhether 43 enotewwhile -47 eofferw -14
eorder, -20 eorderw -28 eorderwthat -15 eoutline, -18 eoutline,n -47 eoutlinew -60 eoutlinewand -53
epledge,N -18 epledge,and 8 epledge,but -18 epledge- 18 epledge-# -52 epledge-from -37 epledgew 36
epledgewand 57 epledgewas -6 epledgewt -57 epoint, -118 epoint,A -57 epoint,N -46 epoint,as -49 epoint- 73
epointw -75 epointwGcue -55 epointwand 21 epointwas -44 epointwin -49 epointwon -40 epointwthat -45
eportray, -19 eportray; -42 eportrayw -49 eportraywGcue 40 eportraywand -59 eportraywas -130 epostw 28
epraise, 10 epraise,Gcue 69 epraise,who -53 epraise- 63 epraisew 4 epraisewafter -6 epraisewand 6
epraisewas -32 epraisewat 47 epraisewbut -13 epredict, -18 epredict,N -47 epredict,but -54 epredict- 56
epredictw -110 epredictwand -68 epredictwif -13 epredictwthat -7 epressw -46 epresswand -33 epromise,A 8
epromise,J -9 epromise- 26 epromisew -83 epromisewand -117 epromisewas -62 epromisewduring -39
epromisewif -46 epromisewthat -42 epropose, 40 epropose,A 40 epropose,and 14 eproposew 27 eproposewand 37
eproposewor 44 eproposewthat -47 eproposewthrough -54 equestion, 39 equestion,his -56 equestionwand 27
equestionwbecause -25 equestionwin -27 equestionwthat -23 erail, 60 erailw 24 erailwGcue -36 erailwand 55
ereadw 36 erebut, -6 erebutw -52 erebutwand -13 erecall, -77 erecall,N -53 erecall,Vcue 57 erecall,he 17
erecall,who -61 erecallw -82 erecallwGcue -48 erecallwand 19 erecallwas -26 erecallwthat -31
erecallwwhen -90 erecommend, -33 erecommend,N 11 erecommendw 22 erefer, 34 erefer,N -68 erefer,has 41
erefer,the 12 erefer- -37 ereferw 26 ereferwGcue -58 ereferwand 11 ereferwas -88 ereferwbut 70
ereferwthat -54 ereferwwhile 4 erefuse, -3 erefuse,Gcue 40 erefuse,N 18 erefuse,which 56 erefuse- -7
erefusew -10 erefusewand -87 erefusewas 32 erefusewor -23 erefusewthat -68 ereiterate, -5 ereiterate,G -60
ereiteratew 16 ereiteratewand -35 ereiteratewthat -37 ereject, 7 ereject,Gcue 33 erejectw -15
erejectwand 45 erejectwas -37 erejectwthat -54 eremarkw 16 eremarkwthat -22 eremind, -63 eremindw -63
eremindwand -84 eremindwas -38 eremindwto -9 erepeat, 37 erepeat- -10 erepeatw -73 erepeatwas -40
erepeatwthat -50 ereply, -59 ereplyw -27 ereport( -50 ereport, -51 ereport,# -63 ereport,A 66 ereport,N -73
ereport,and -31 ereport,q -31 ereport,the 22 ereport,which -68 ereport,while 50 ereport,who 5 ereport- 10
ereportw -55 ereportwGcue -47 ereportwand -107 ereportwas 23 ereportwbefore -14 ereportwduring -26
ereportwin -32 ereportwon -98 ereportwor -14 ereportwsince -12 ereportwt 48 ereportwthat -18 ereportwto -10
erespond,and -19 erespondw -21 erespondwGcue -81 erespondwand -5 erespondwt -58 erespondwthat -55
eretweet, -30 ereveal, -71 ereveal,A -75 ereveal,the -81 erevealw 34 erevealwand -87 erevealwas -69
eridicule, -51 eridiculew -27 esay( -20 esay(# -43 esay(N -53 esay(V -55 esay, -39 esay,# 37 esay,A -31
esay,E -37 esay,G -20 esay,Gcue -15 esay,J -23 esay,N -78 esay,V -41 esay,Vcue 22 esay,a 11
esay,although -44 esay,an -30 esay,and -25 esay,as -4 esay,because -46 esay,before 23 esay,but -26
esay,despite 55 esay,for 8 esay,have -56 esay,having -37 esay,he -21 esay,his -12 esay,in 11 esay,is 8
esay,it 22 esay,most 26 esay,much 8 esay,n -29 esay,or 28 esay,q -85 esay,she -72 esay,should -49
esay,so -60 esay,such -36 esay,the -12 esay,they 38 esay,though -12 esay,to 29 esay,when 29 esay,where 7
esay,which 19 esay,while 4 esay,whoever -39 esay,whom -12 esay,whose -53 esay,with 10 esay,would -46
esay,you -50 esay- -47 esay-A -29 esay-G -42 esay-Gcue 45 esay-N 5 esay-V 59 esay-a 91 esay-all 55
esay-and -35 esay-as 9 esay-but -44 esay-for 9 esay-if -55 esay-n -49 esay-or -67 esay-that -13 esay-the 20
esay-there 9 esay-though 40 esay-to -55 esay-was -40 esay-which -8 esay: -51 esay:G -25 esay:N 12
esay:V -31 esay:q -45 esay:the -36 esay; -34 esay;# 71 esay;N -10 esay;and -39 esayw -84 esaywGcue -8
esaywafter -78 esaywand -29 esaywas -8 esaywat -69 esaywbecause -49 esaywbefore -146 esaywbut -25
esaywduring -124 esaywhow -48 esaywif -126 esaywin -21 esaywof -22 esaywon 14 esaywor -99 esaywsince -58
esaywso -62 esaywt -130 esaywthat -20 esaywthough 9 esaywthrough -75 esaywto -52 esaywunless -21
esaywwhat 13 esaywwhen -184 esaywwhere -48 esaywwhether -74 esaywwhich -71 esaywwhile 10 esaywwhy -31
esaywyet -70 eshow, -77 eshow,# -4 eshow,A -31 eshow,N -58 eshow,V -62 eshow,and 12 eshow,n -41
eshow,the -75 eshow,while -71 eshow- -56 eshow: -43 eshow:# -26 eshoww -153 eshowwGcue -29 eshowwand -89
eshowwas -40 eshowwbut -29 eshowwif -8 eshowwor -17 eshowwthat -19 eshowwwhile -34 esignal, 54 esignalw -54
esignalwt -31 eslam, 49 eslamw 30 eslamwGcue 9 eslamwand -51 eslamwas 17 eslamwthat -22 espeak,and 53
espeak,n 28 espeak,the -71 espeakw -33 espeakwand -47 espeakwas -61 espeakwbefore 40 espeakwthat -14
especulate, 51 especulatew -47 estate( 32 estate, -30 estate,A 29 estate- -59 estatew -4 estatewand -24
estatewif -12 estatewon 28 estatewso -7 estatewthat -31 estressw 18 estresswand -28 estresswif -11
estresswthat -5 esuggest( -55 esuggest, 15 esuggest,A -66 esuggest,E -61 esuggest,G 67 esuggest,J 50
esuggest,N 44 esuggest,and 72 esuggest,but -61 esuggest,in -51 esuggest,so -53 esuggest,the 3
esuggest,to -54 esuggest,was 14 esuggest,which 8 esuggest,who -63 esuggest- 59 esuggest-A -24 esuggest-q 60
esuggest: 24 esuggestw -43 esuggestwGcue -50 esuggestwand -67 esuggestwas -86 esuggestwbecause 29
esuggestwif -82 esuggestwor -28 esuggestwso -19 esuggestwthat 38 esuggestwthrough -27 esuggestwto -8
esuggestwwhen -46 esuggestwwhether -29 etalkw -37 etalkwand -34 etell, -18 etell,A 5 etell,G 12
etell,Gcue -30 etell,N -59 etell,and -14 etell,he -46 etell,n -54 etell,q -50 etell,when 14 etell,which -6
etellw -100 etellwGcue 15 etellwafter -10 etellwand -88 etellwas -59 etellwbecause -42 etellwbefore -56
etellwbut -59 etellwif -41 etellwin -34 etellwof -16 etellwor -39 etellwsince -13 etellwt -72
etellwthat -67 etellwto -14 etellwwhen 31 etellwwhere -20 etellwwhether -20 etestifyw -31 ethank, -22
ethank,N -10 ethank,his -44 ethankw 42 ethankwand 61 ethankwas -23 ethankwat 40 ethreaten, -11
ethreatenw 13 ethreatenwthat -43 ethreatenwunless -26 etout, 25 etout,and 20 etout- -21 etoutw 46
etoutwand -16 etoutwas -64 etoutwin 56 etweet, 48 etweet- -53 etweetw 51 etweetwand 11 etweetwas 31
etweetwthat -37 eurge, -32 eurge,Gcue 45 eurge,and -8 eurge,but 10 eurge,which 62 eurge- 58 eurgew -20
eurgewthat -56 evow, 54 evow,N 52 evow,and -40 evow,n 28 evoww -54 evowwGcue -20 evowwafter -59 evowwand -6
evowwas 31 evowwbefore -7 evowwduring -45 evowwthat -23 evowwwhile -42 ewarn, 41 ewarn,A 59 ewarn,Gcue -38
ewarn,and -14 ewarn,but 69 ewarnw -34 ewarnwand -69 ewarnwas -25 ewarnwbecause -36 ewarnwbut 37
ewarnwif -32 ewarnwor -23 ewarnwthat -16 ewonderw -68 ewonderwand -51 ewrite,A 27 ewrite,a 65 ewrite,n 22
ewrite,q -49 ewrite- 48 ewritew -8 ewritewGcue -66 ewritewand 56 ewritewas -7 ewritewbecause -67
ewritewbefore -36 ewritewif -31 ewritewor -19 ewritewthat -40 i0- 4 i0: -10 i0; 6 i0w -25 i1- 19 i1; -27
i1w 53 k0( 33 k0, 49 k0- 6 k0: -73 k0; 38 k0w 28 k1( -5 k1, -4 k1: 25 k1; -7 k1w -25 k2( -77 k2, -48 k2- 19
k2: 31 k2; -37 k2w -57 k3( -51 k3, -90 k3- -38 k3: 21 k3; 15 k3w -79 k4, -59 k4- -14 k4: -57 k4; -43
k4w -195 l1, -7 l1: -43 l1w 55 l2( 6 l2, 31 l2- 12 l2: -26 l2; 41 l2w 25 l3( 28 l3, -5 l3- 28 l3: -68
l3; 66 l3w -20 l4( -18 l4, 14 l4; -21 l4w -25 l5( -9 l5, -32 l5- -15 l5: 26 l5; -32 l5w -76 l6, -82 l6- -24
l6: -76 l6; -25 l6w 29 m(v0 27 m(v1 -19 m,v0 8 m- 8 m-v0 24 m-v1 -4 m: -15 m:v0 -3 m:v1 -17 m;v0 51
m;v1 -21 mwv0 26 mwv1 -21 n(#v1 -48 n(Av1 23 n(Nv0 -52 n(Nv1 -34 n(Vv1 23 n(nv1 -45 n(qv0 -46 n(qv1 -24
n,#v0 -108 n,#v1 41 n,Av0 4 n,Av1 -32 n,Ev0 19 n,Ev1 -7 n,Gcuev0 152 n,Gv0 -28 n,Gv1 -4 n,Jv0 -52 n,Jv1 4
n,Nv0 -64 n,Nv1 27 n,Vcuev0 56 n,Vcuev1 15 n,Vv0 -17 n,Vv1 -33 n,afterv1 51 n,allv1 12 n,alongv1 -66
n,althoughv1 -59 n,amongv0 -31 n,andv0 16 n,anv0 -18 n,anv1 17 n,asv0 -44 n,atv1 12 n,av0 16 n,av1 25
n,becausev0 14 n,becausev1 -74 n,beforev1 4 n,butv0 105 n,butv1 -17 n,couldv1 20 n,despitev0 5
n,despitev1 26 n,forv1 32 n,hasv0 21 n,havev1 35 n,havingv1 -37 n,hev0 26 n,hev1 -11 n,hisv0 -24 n,ifv1 -62
n,intov1 -45 n,inv1 -11 n,isv1 -11 n,itv0 48 n,itv1 -20 n,iv1 59 n,likev1 -18 n,mayv1 26 n,mostv1 -25
n,muchv1 -57 n,nv1 -28 n,ofv0 -31 n,ofv1 -54 n,onv1 -48 n,orv1 -24 n,qv0 -5 n,qv1 -56 n,shev0 -12
n,shev1 -16 n,sincev1 -50 n,somev0 -13 n,somev1 23 n,sov1 -8 n,suchv1 -69 n,thatv0 -40 n,thatv1 -7
n,therev1 31 n,thev0 47 n,thev1 -13 n,theyv1 38 n,thoughv0 24 n,thoughv1 -11 n,tov1 -18 n,upv1 18
n,wasv0 16 n,wasv1 -7 n,werev1 -48 n,whenv1 -5 n,wherev0 -6 n,wherev1 12 n,whichv0 12 n,whichv1 11
n,whilev0 -21 n,whilev1 31 n,whoeverv1 -39 n,whosev1 -4 n,whov0 15 n,whov1 22 n,willv1 -8 n,withv0 -46
n,withv1 7 n,wouldv0 -41 n,wouldv1 -33 n,xv0 -49 n,youv0 -50 n-#v0 -16 n-#v1 13 n-Av0 29 n-Av1 -10
n-Gcuev1 49 n-Gv1 -34 n-Nv0 15 n-Nv1 -13 n-Vv1 -20 n-allv0 44 n-allv1 55 n-althoughv1 57 n-andv0 5
n-andv1 8 n-anv1 23 n-asv1 -11 n-atv1 -49 n-av0 49 n-av1 12 n-butv1 26 n-forv0 65 n-fromv1 -37 n-hev1 52
n-hisv1 -59 n-ifv1 -24 n-inv1 -13 n-itv0 -12 n-itv1 49 n-nv0 -20 n-nv1 -4 n-ofv1 -31 n-orv1 -18 n-qv0 -41
n-qv1 -13 n-suchv1 -45 n-thatv1 -13 n-thev0 30 n-thev1 38 n-thoughv1 64 n-tov1 -13 n-wasv1 -42
n-whetherv1 -7 n:#v1 -41 n:Gv1 -44 n:Nv0 16 n:Nv1 -10 n:Vv1 -31 n:qv0 -9 n:qv1 13 n:thev1 -36 n:tov1 25
n;#v1 24 n;Nv0 48 n;Nv1 -29 n;Vv1 -11 n;andv0 44 n;andv1 -53 n;nv0 30 n;shev1 13 n;thev1 -12 nwGcuev0 -68
nwGcuev1 12 nwafterv0 37 nwafterv1 -4 nwandv0 -22 nwasv0 -5 nwasv1 -16 nwatv0 14 nwatv1 -11 nwbecausev0 -84
nwbecausev1 -19 nwbeforev0 53 nwbeforev1 -66 nwbutv0 23 nwduringv0 17 nwduringv1 -76 nwhowv0 -43
nwhowv1 -66 nwifv0 -56 nwifv1 -31 nwinv0 40 nwinv1 -32 nwofv1 -54 nwonv0 -10 nwonv1 12 nworv0 -89
nworv1 -54 nwsincev1 -112 nwsov0 -39 nwsov1 -88 nwthatv0 -142 nwthatv1 9 nwthoughv1 29 nwthroughv1 -56
nwtov0 -65 nwtov1 -96 nwtv0 71 nwtv1 -112 nwunlessv1 -77 nwviav1 15 nwwhateverv1 -22 nwwhatv0 39
nwwhatv1 -117 nwwhenv0 29 nwwhenv1 -41 nwwherev0 -64 nwwherev1 -67 nwwhetherv0 -49 nwwhetherv1 -18
nwwhichv1 3 nwwhilev0 24 nwwhilev1 -14 nwwhosev1 -56 nwwhyv0 -28 nwwhyv1 -36 nwyetv1 -93 p#( -43 p#, -8
p#- 79 p#w -42 p', 10 p'w -88 p), -4 p)- -55 p., -39 p.; 29 p:w -12 pA, -29 pA: -57 pAw -41 pC, -44
pCw -125 pD, -12 pD- -77 pDw -197 pE, -44 pE- 17 pEw -105 pG, 23 pG: 20 pGw -49 pJ, -27 pJ: 5 pJw -17
pM, -26 pM- -70 pM: -56 pMw -41 pN( -77 pN, -9 pN- 18 pN: -14 pN; -37 pNw 6 pO, 52 pO- 53 pOw -60 pP, -19
pP- -10 pPw -55 pR( 30 pR, -4 pRw -157 pS, -55 pS- -14 pSw -22 pV, -14 pV- -9 pV: -95 pVw -39 pW, -72
pWw -62 pn( 35 pn, 9 pn- -14 pn: 13 pn; 25 pnw 19 pq- 19 pq; -27 pqw 53 pt, 79 ptw -85 pxw -51 q0(0 18
q0,0 -12 q0,1 60 q0-0 -30 q0-1 62 q0:0 -7 q0;1 -12 q0w0 -24 q0w1 41 q1(0 -20 q1(1 -52 q1,0 -27 q1,1 -50
q1-0 22 q1-1 4 q1:0 9 q1:1 -72 q1;0 51 q1;1 -42 q1w0 -46 q1w1 25 r0( 13 r0, -77 r0- -52 r0: -87 r0; 16
r0w -48 r1( 29 r1, -35 r1- -6 r1: -85 r1; -37 r1w -76 r2( -27 r2- 20 r2: -14 r2; 7 r3( 11 r3, -11 r3- -22
r3: 32 r3; -35 r3w 31 r4( -62 r4, 33 r4- 29 r4: -44 r4; 40 r4w -3 r5( 14 r5, 31 r5- 34 r5: 7 r5; 22 s#, -4
s#- 36 s#: -29 s#w -40 s'w -53 sA, -40 sA- -19 sAw 45 sE, -47 sEw 27 sG, -19 sG; 59 sGcue, -22 sGcuew -74
sGw -68 sJ( -26 sJ, -3 sJ- 53 sJw -65 sN( 24 sN, -16 sN- 42 sN: -76 sN; -22 sNw 31 sV, 12 sV- -65
sVcue, -42 sVcuew -67 sVw -29 sa( -65 sa: -12 san, 16 sand, -54 sandw -39 sanotherw -39 sanw -86 sany, 4
sanyw -24 sare( -43 sare, -58 sas, 41 sat, -64 sat- -44 satw -48 saw -43 sbecause, -32 sbecausew -18
sbetween, -58 sbetweenw -63 sboth, 16 sby, -40 sbyw -79 scould, 36 scouldw -29 scw -27 sdespite, -38
sdespitew -13 seachw 51 sfor, 9 sfor; 41 sforw -32 sfromw -36 shave, 52 shavew -7 shavingw -42 she( -20
she, -30 she- -7 she: 9 sher, -5 sher- -70 sherself, -34 sherselfw -30 sherw 31 shew -35 shim, -7
shimself, 20 shimself; -42 shimselfw -25 shimw -39 shis, -23 shis- -12 shisw 60 show( -24 show, 7 show: -62
showw -59 sif, -36 sifw 22 sinw -20 sis, -98 sis- 27 sis; -36 sisw -11 sit, -12 sit- -24 sit: -34 sit; 39
sits, 5 sitselfw -44 sitsw -55 sitw -5 smany, 12 smanyw -75 sme, 50 smost, -44 smuch, -20 sn, 33 sn- -33
sn: -83 sno, -51 snow 29 snw -15 sofw -17 son, 5 son- -73 sonw -20 soverw -41 sq, -65 sqw 44 sseveral, -81
sseveralw -49 sshe, -5 sshe- 25 sshew 20 ssome, -25 ssomew 31 ssuchw -42 sthat( 10 sthat, -52 sthat- -5
sthat: 16 sthat; -6 sthatw -64 sthe( -38 sthe, -9 sthe- 20 sthe: 34 sthe; -5 stheir, 55 sthem, -46
sthemselvesw -53 sthemw 4 sthere, 22 sthere- 59 stherew -57 sthew -29 sthey, 98 sthey- -8 sthey: -49
sthey; -8 stheyw -7 sthis, -30 sthisw -38 sthose, -59 sthose- -55 sthosew -86 sto, 50 sto- 33 sto; 41
stow 23 stw -12 sup, -65 suponw 20 swas, 23 swasw -61 swerew -44 swhat, 37 swhat- -62 swhatw 29 swhen, -12
swherew -47 swhether, -43 swhetherw -111 swhile, -52 swho- 8 swhow -57 swhyw 11 swith, 29 swithw -51
swould, 3 swouldw -20 t(#_) -48 t(A_0 23 t(N_) -70 t(N_, 10 t(N_. -60 t(P_0 -4 t(S_0 53 t(V_0 7 t(q_0 -53
t,#_, -64 t,#_- 5 t,#_. -70 t,#_E 11 t,#_P -8 t,#_and -57 t,#_that 5 t,A_0 -19 t,C_, 34 t,C_. -7 t,C_0 -35
t,C_A 24 t,C_P -21 t,C_V -24 t,C_Vcue 132 t,C_and -15 t,C_are -43 t,C_did 8 t,C_don’t -32 t,C_has 61
t,C_have -25 t,C_is 71 t,C_on 44 t,C_to -58 t,C_was 6 t,C_were -52 t,C_will -15 t,C_’s -11 t,D_, -83
t,D_. -66 t,D_A 40 t,D_E 12 t,D_G 39 t,D_J 56 t,D_Vcue 11 t,D_a 52 t,D_and -53 t,D_as -69 t,D_by -9
t,D_from 10 t,D_has 51 t,D_is -7 t,D_or -28 t,D_outside -66 t,D_q -33 t,D_than 56 t,D_that 62 t,D_the -9
t,D_to -11 t,D_was -10 t,D_which 39 t,D_will -54 t,D_with -57 t,E_0 6 t,G_0 29 t,J_0 23 t,J_and -53
t,J_or -44 t,J_who -33 t,M_0 -21 t,N_$ -70 t,N_' 27 t,N_( 25 t,N_, -116 t,N_- -61 t,N_. -56 t,N_E 64
t,N_P -52 t,N_V 8 t,N_Vcue 113 t,N_and -136 t,N_has 44 t,N_is 37 t,P_0 -17 t,R_A 46 t,R_E 13 t,R_V -3
t,R_Vcue 53 t,R_does -14 t,R_doesn’t -7 t,R_had -53 t,R_has 29 t,R_have -20 t,R_is 38 t,R_was -27
t,R_will -16 t,R_would -55 t,R_’m -26 t,R_’s 37 t,S_, -11 t,S_0 9 t,S_A 45 t,S_E 16 t,S_P 15 t,S_V 37
t,S_Vcue 56 t,S_was -60 t,S_were -63 t,S_would -57 t,W_0 -5 t,n_, -76 t,n_. -78 t,n_E -59 t,n_G -5
t,n_J -51 t,n_P -70 t,n_V 45 t,n_and -126 t,n_from -54 t,n_has 12 t,n_have -52 t,n_on 19 t,n_or -49
t,n_she 24 t,n_that 61 t,n_to 25 t,n_who -4 t,n_with 7 t,n_would -63 t,q_0 -50 t,x_0 -49 t-#_, -34 t-C_. 6
t-C_0 -35 t-C_A 60 t-C_P 46 t-C_V -12 t-C_Vcue 66 t-C_is 55 t-C_to -59 t-D_, 5 t-D_- -10 t-D_A 88 t-D_P 13
t-D_as -45 t-D_he -20 t-D_that 22 t-D_who 41 t-G_0 10 t-M_0 -72 t-N_. 6 t-N_and -33 t-P_0 -32 t-R_A -8
t-R_might 44 t-S_0 16 t-V_0 24 t-W_0 -3 t-n_, 18 t-n_Vcue 60 t-n_as -44 t-n_he 23 t-n_that 11 t-q_0 -39
t:#_P -31 t:D_P -43 t:G_0 -56 t:N_, 45 t:N_. -80 t:N_and -29 t:P_0 15 t:V_0 -51 t:q_0 11 t;#_Vcue 40
t;C_0 -20 t;D_P -7 t;N_, 27 t;N_; -26 t;N_P 5 t;V_0 -11 twC_' -38 twC_( -66 twC_, -76 twC_- -106 twC_. -176
twC_0 40 twC_A 13 twC_E -5 twC_G 39 twC_Gcue 65 twC_J -32 twC_P -88 twC_V -30 twC_Vcue 109 twC_a -81
twC_after -68 twC_and -98 twC_are -97 twC_as -78 twC_because -19 twC_before 30 twC_between -48 twC_by -62
twC_can -42 twC_could 34 twC_from -76 twC_had -61 twC_has 57 twC_have 15 twC_he -27 twC_him 24 twC_into -25
twC_is -73 twC_like -30 twC_on -4 twC_or -66 twC_out -23 twC_over -57 twC_q -121 twC_should -75
twC_than -53 twC_that -115 twC_the 17 twC_to -149 twC_was -73 twC_were -79 twC_when -24 twC_who -75
twC_will 21 twC_with -38 twC_would -78 twP_0 6 twS_, -171 twS_. -149 twS_0 -25 twS_: 42 twS_A 36 twS_E 25
twS_G -49 twS_J -28 twS_P -98 twS_V 50 twS_Vcue 95 twS_after -44 twS_as -66 twS_but -14 twS_by -37
twS_did -57 twS_from -26 twS_had 32 twS_has 28 twS_is -82 twS_n 25 twS_on -30 twS_or -32 twS_q -109
twS_that -59 twS_to -116 twS_was -22 twS_were -40 twS_where -42 twS_who 27 twS_with -50 twW_0 -54 twt_0 4
v0(N -53 v0,# 15 v0,A -64 v0,E 8 v0,G -39 v0,Gcue -6 v0,J -11 v0,N -46 v0,a -13 v0,along -49 v0,among -37
v0,and -84 v0,as -126 v0,because -49 v0,but 21 v0,despite 26 v0,for -18 v0,his -10 v0,in -85 v0,into -45
v0,like 14 v0,n -55 v0,on -48 v0,q -60 v0,some -55 v0,such -56 v0,the -9 v0,though -31 v0,up 18 v0,when 57
v0,which -22 v0,while -27 v0,with -14 v0,without -46 v0,x -49 v0-# -52 v0-A -12 v0-G -9 v0-N -6 v0-all 55
v0-and -18 v0-as 19 v0-from -37 v0:G -37 v0:N -11 v0:the -32 v0wGcue -62 v0wafter -20 v0wand -50 v0was -20
v0wat 22 v0wbecause -75 v0wbefore -13 v0wbut -65 v0wduring 14 v0wif -39 v0wof -26 v0won 18 v0wor -99
v0wsince -65 v0wso -58 v0wt -6 v0wthat 42 v0wthrough -31 v0wto -65 v0wunless -36 v0wvia 37 v0wwhen -55
v0wwhile -108 v1(# -48 v1(A 5 v1(N -24 v1(V 7 v1(q -53 v1,# -36 v1,A 8 v1,E -8 v1,G 12 v1,Gcue 59 v1,J -43
v1,N 20 v1,V -37 v1,Vcue 38 v1,a 43 v1,after 66 v1,all -20 v1,along -35 v1,although -14 v1,an 5 v1,and 39
v1,another -20 v1,are 25 v1,as 32 v1,at -8 v1,because -19 v1,before -56 v1,both 18 v1,but 24 v1,by -47
v1,could -29 v1,despite 7 v1,for 48 v1,from -67 v1,has -6 v1,having -37 v1,his -11 v1,i -7 v1,if -57
v1,is -23 v1,it 4 v1,like -46 v1,may 26 v1,most -30 v1,much -57 v1,of -59 v1,or -65 v1,q -40 v1,she -22
v1,should -49 v1,since -50 v1,so -8 v1,some 54 v1,such -37 v1,that -31 v1,the 25 v1,there 45 v1,they 38
v1,though 22 v1,to -14 v1,were -48 v1,when -45 v1,which 18 v1,while 28 v1,who 26 v1,whoever -39 v1,whose -9
v1,will 23 v1,with -4 v1,would -56 v1,you -50 v1-# 28 v1-A 6 v1-G -16 v1-Gcue 49 v1-J -4 v1-a 44 v1-all 44
v1-although 57 v1-an 23 v1-and 21 v1-as -72 v1-but 43 v1-for 31 v1-he 52 v1-if -24 v1-in 10 v1-it 25
v1-n -7 v1-of -31 v1-or -23 v1-q -39 v1-such -45 v1-that -13 v1-the 49 v1-there 9 v1-though 64 v1-to -60
v1-was -42 v1:# -36 v1:N 14 v1:V -31 v1:a -57 v1:q 11 v1:the -33 v1:to 25 v1;# 29 v1;N -10 v1;V -11
v1;and -20 v1;n 43 v1;she 13 v1;the -5 v1wGcue 13 v1wafter 19 v1wand 3 v1was -26 v1wat -14 v1wbecause -27
v1wbefore 37 v1wbut 27 v1wby -52 v1wduring -46 v1whow -88 v1wif -33 v1win 15 v1wnor -56 v1wof -40 v1won -19
v1wor -52 v1wsince -83 v1wso -78 v1wt 10 v1wthat -95 v1wthough -5 v1wthrough -22 v1wto -100 v1wunless -60
v1wwhat -12 v1wwhatever -41 v1wwhen 9 v1wwhere -97 v1wwhether -23 v1wwhich -10 v1wwhile 28 v1wwhose -61
v1wwhy -51 v1wyet -9 w( -77 w(# -48 w(V -55 w+( -3 w+(q -46 w+, 12 w+,A 5 w+,G 42 w+,Gcue 14 w+,J -54
w+,N -29 w+,V -8 w+,Vcue 40 w+,a 61 w+,and 36 w+,as -67 w+,but -22 w+,has 41 w+,his 25 w+,in -24 w+,n -14
w+,or -67 w+,q 41 w+,she -46 w+,such -37 w+,the 74 w+,though 34 w+,to -57 w+,was 24 w+,when 6 w+,where 17
w+,which -13 w+,while 18 w+,who -20 w+,with -58 w+- 31 w+-# 71 w+-A -34 w+-N -21 w+-V 20 w+-all 35
w+-and 28 w+-n -53 w+-q -59 w+:q 6 w+; -58 w+wGcue -30 w+wafter 51 w+was -52 w+wat -37 w+wbecause -88
w+wbefore 37 w+wbut 11 w+wduring -40 w+whow -36 w+wif -68 w+win 62 w+won 25 w+wor -79 w+wsince -28
w+wso -32 w+wt 6 w+wthat -42 w+wthrough -68 w+wto -25 w+wunless -45 w+wwhat -37 w+wwhere -50 w+wwhether -39
w+wwhile -6 w+wwhose -24 w+wwhy -23 w, -109 w,A -108 w,G 32 w,N -34 w,Vcue -54 w,a -30 w,along -30
w,and -89 w,but -6 w,he -37 w,in -45 w,it -56 w,n -61 w,or 36 w,q -50 w,the 9 w,to -48 w,when -81
w,which -10 w,with -53 w- -43 w-( 35 w-(N -19 w-, 25 w-,# -11 w-,A -23 w-,E 32 w-,G -48 w-,Gcue 12 w-,J -5
w-,N 28 w-,V 22 w-,Vcue 72 w-,a 43 w-,all 12 w-,along -49 w-,an -20 w-,and 18 w-,as 31 w-,but 7 w-,has -58
w-,his -80 w-,if -49 w-,in 10 w-,it -13 w-,most -6 w-,n -8 w-,of -38 w-,or -14 w-,q -115 w-,she 7
w-,some 43 w-,such -21 w-,the -4 w-,though 26 w-,to 76 w-,when 14 w-,which -29 w-,while 7 w-,who 8
w-,whom -14 w-,with -38 w--# -66 w--A 32 w--G -52 w--a 68 w--and 11 w--as -3 w--for -5 w--from -37 w--it 51
w--n 36 w--or -47 w--the -5 w--was -29 w-: 5 w-:# -40 w-:N -10 w-:q 33 w-:to 25 w-; 95 w-;# 54 w-;and 44
w-A -30 w-and -50 w-n -57 w-to -37 w-w 6 w-wGcue 38 w-wafter 12 w-wand -17 w-was -54 w-wbecause -14
w-wbefore 41 w-wduring -61 w-whow -17 w-wif 34 w-win -64 w-wof -37 w-won -67 w-wor -93 w-wsince -68
w-wso -32 w-wt -86 w-wthat 13 w-wthough 45 w-wthrough -49 w-wto -59 w-wunless -26 w-wwhat -58 w-wwhere -43
w-wwhether -60 w-wwhich -37 w-wwhile 19 w-wwhose -22 w-wyet -39 w: -74 w:N -50 w:q -41 w; -81 w;N -34
w;and -31 w^(A 5 w^(N -58 w^(n -45 w^(q -24 w^, -45 w^,# -7 w^,A -7 w^,E -7 w^,G -20 w^,Gcue 45 w^,J -35
w^,N -125 w^,V -44 w^,Vcue 8 w^,a -22 w^,after 51 w^,along -21 w^,although -44 w^,among -43 w^,an 14
w^,because -74 w^,both 28 w^,but 42 w^,despite 15 w^,for 49 w^,from -44 w^,have -56 w^,having -37 w^,he -48
w^,his -102 w^,if -30 w^,in 5 w^,into -45 w^,is -64 w^,it -74 w^,most -54 w^,n -67 w^,nor 27 w^,of -38
w^,on -62 w^,q -33 w^,she -54 w^,since -50 w^,so -42 w^,some -55 w^,such -44 w^,that -63 w^,the -38
w^,though -27 w^,to -24 w^,was -66 w^,were -48 w^,when 14 w^,where 32 w^,which 17 w^,while 10 w^,who 24
w^,whoever -39 w^,whom 13 w^,whose 31 w^,will 29 w^,with 41 w^,x -49 w^- 8 w^-A -19 w^-G -20 w^-Gcue 35
w^-N -5 w^-V -44 w^-a -10 w^-all 52 w^-an 46 w^-his 9 w^-in 10 w^-of -31 w^-or 17 w^-q 24 w^-though 40
w^-which 30 w^: -23 w^:# -19 w^:G -44 w^:N 21 w^:q -25 w^; 37 w^;N -6 w^;n 43 w^;she 50 w^;the 56 w^w -3
w^wGcue -29 w^wafter -41 w^wand -21 w^was 19 w^wat 31 w^wbecause -35 w^wbefore -38 w^wbut 9 w^wduring 18
w^whow -56 w^wif -146 w^win 12 w^wof -33 w^won 12 w^wor -7 w^wsince -63 w^wso -70 w^wt 19 w^wthat -77
w^wthough -29 w^wthrough -11 w^wto -85 w^wunless -38 w^wvia 21 w^wwhat -92 w^wwhen -4 w^wwhere -56
w^wwhether 4 w^wwhich 10 w^wwhile -25 w^wwhy -25 w^wyet 18 walthough, 58 walthough,he 43 walthoughw 14
walthoughwand 14 wand, -38 wand,A -14 wand,n -71 wand,which 46 wand,while 49 wand- -49 wand: -46 wandw -104
wandwGcue -39 wandwafter -51 wandwand -87 wandwas -48 wandwbecause -38 wandwbefore -59 wandwbut -29
wandwhow -15 wandwor -7 wandwso -21 wandwthat -39 wandwthrough -47 was, 51 was,N 71 was,and -5 was- 3
wasw -23 waswGcue -37 waswand 16 waswas -15 wbecause, -18 wbut, -17 wbut,A -74 wbut,Gcue 38 wbut,J 39
wbut,V -42 wbut,and 15 wbut,as -61 wbut,despite -11 wbut,in -51 wbut,n 26 wbut,the 23 wbut,which 19
wbut- -9 wbut-or -47 wbut: 17 wbut:q 32 wbutw 4 wbutwGcue -89 wbutwafter -46 wbutwand 36 wbutwas -55
wbutwbecause 27 wbutwbut -37 wbutwhow -13 wbutwif -45 wbutwor -25 wbutwsince -15 wbutwso -8 wbutwthat -86
wbutwthough -35 wbutwto -11 wbutwwhen 33 wbutwwhether -34 wbutwyet -36 whow; -42 whoww -47 worw -10
wso, -93 wthat, 92 wthat,the 67 wthat,which 52 wthat- 66 wthatw -78 wthatwand -47 wthatwas -11 wthatwor -22
wthatwthat -10 wthough, 19 wthough,the 50 wthoughw 15 wthoughwas -18 ww -129 wwGcue -78 wwafter -62
wwand -78 wwas 22 wwbecause -21 wwbefore -31 wwduring -15 wwhat, 21 wwhat,n -52 wwhatw 35 wwhatwand -48
wwhatwwhere -4 wwhen( -25 wwhen(N -25 wwhen, 74 wwhen,A -24 wwhen,Gcue 40 wwhen,N 12 wwhen,he 53 wwhen,i 59
wwhen,it 49 wwhen,she 57 wwhen,the 46 wwhen- 24 wwhenw 23 wwhenwGcue 32 wwhenwand -18 wwhenwduring 25
wwhenwthat -14 wwherew -60 wwherewand -43 wwhich, 57 wwhich,Vcue -46 wwhichw -49 wwhile, 168 wwhile,N 61
wwhile,he 56 wwhile,his 58 wwhile,it 40 wwhile,the 27 wwhile,they 30 wwhile- 50 wwhilew -15 wwhilewand 9
wwhilewas -89 wwhilewif -19 wwhilewwhen -42 wwif -44 wwin -62 wwor -28 wwsince -12 wwso -10 wwt -30
wwthat -69 wwto -8 wwwhat -18 wwwhen -54 wwwhether -37 wwwhy -11 wyet, -41 wyetw -77 wyetwand -39
wyetwas -41
"""
