using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>One drawn patient, with what should come of the interview.</summary>
/// <param name="Seed">What it was drawn from; the patient's way of answering is drawn from it too.</param>
/// <param name="Condition">The condition; null for somebody whose signs are of no condition.</param>
/// <param name="Truth">What is so.</param>
/// <param name="Accepted">Causes that count as right, the condition first.</param>
/// <param name="Levels">Levels of care that count as right, the reference's first.</param>
/// <param name="Complaint">Slots of what the patient comes for.</param>
internal sealed record SimulatedPatient(int Seed, string? Condition, PatientTruth Truth, IReadOnlyList<string> Accepted, IReadOnlyList<LevelOfCare> Levels, IReadOnlyList<string> Complaint);
