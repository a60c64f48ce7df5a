namespace LocalProcure.Domain.Contracts;

/// <summary>The parts of well-being that socially responsible procurement is to serve (SPPP Act s.24), the Welsh language by itself as its annual report asks (s.39).</summary>
public enum WellbeingTheme { Economic, Social, Environmental, Cultural, WelshLanguage }
