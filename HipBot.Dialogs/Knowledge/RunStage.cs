namespace HipBot.Knowledge;

/// <summary>One stage of the way back to running; done twice cleanly before the next.</summary>
/// <param name="RunMinutes">Minutes of running in one round.</param>
/// <param name="WalkMinutes">Minutes of walking after it; 0 for none.</param>
/// <param name="Repeats">How many rounds, from 1.</param>
public sealed record RunStage(int RunMinutes, int WalkMinutes, int Repeats);
