global using LocalProcure.Domain;
global using LocalProcure.Web.Mail;
global using static LocalProcure.Domain.Bilingual;
