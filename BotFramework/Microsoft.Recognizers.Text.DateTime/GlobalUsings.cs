// Inside this namespace the plain name DateTime means the namespace itself.
global using Moment = System.DateTime;
